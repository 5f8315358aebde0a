package org.clientele.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs benchmarks and prints their figures as a table, and as JSON into a file. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new SampleImport(), new GeneratedImport(), new RfmScoring(),
            new SegmentRace(), new SegmentEdits(), new StageKeeping(), new CohortRace(), new CustomerLists(),
            new SearchAsTyped(), new BulkEdits(), new CustomerRecords(), new RollbackOfWork(), new ColumnStart(),
            new ProductStart(), new PackStart());

    private Benchmarks() {
    }

    /**
     * Runs.
     *
     * @param arguments names of benchmarks, none for all; {@code --rounds N}, {@code --scale X} (part of the rows),
     *        {@code --json FILE}
     */
    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>();
        int rounds = 2;
        double scale = 1;
        Path scratch = Path.of(System.getProperty("clientele.bench.folder", "target"));
        Path json = scratch.resolve("figures.json");
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
            case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
            case "--scale" -> scale = Double.parseDouble(arguments[++i]);
            case "--json" -> json = Path.of(arguments[++i]);
            default -> names.add(arguments[i]);
            }
        }
        for (String name : names) {
            if (ALL.stream().noneMatch(b -> b.name().equals(name))) {
                System.err.println("There is no benchmark \"" + name + "\". There are:");
                ALL.forEach(b -> System.err.println("  " + b.name() + "  " + b.about()));
                System.exit(2);
            }
        }
        Setting setting = new Setting(Path.of(System.getProperty("clientele.root", ".")), scratch.resolve("scratch"),
                rounds, scale);
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                setting.say(benchmark.name() + ": " + benchmark.about());
                List<Figure> found = benchmark.run(setting);
                found.forEach(figure -> System.out.println(line(figure)));
                figures.addAll(found);
            }
        }
        Setting.delete(setting.scratch());
        System.out.println();
        System.out.println(machine());
        figures.forEach(figure -> System.out.println(line(figure)));
        write(json, figures);
        System.out.println(json);
    }

    private static String machine() {
        return "%s, %s cores, heap %d MiB, Java %s".formatted(System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
    }

    private static String line(Figure figure) {
        String values = Double.isNaN(figure.theirs())
                ? "%10.2f %-4s %21s".formatted(figure.ours(), figure.unit(), "")
                : "%10.2f %-4s over %9.2f %-6s".formatted(figure.ours(), figure.unit(), figure.theirs(),
                        figure.unit());
        String budget = Double.isNaN(figure.budget()) ? ""
                : "budget " + figure.budget() + (figure.isWithinBudget() ? "" : "  NOT MET");
        return String.format(Locale.ROOT, "%-52s %s = %6.2f  %-20s %s", figure.name(), values, figure.measure(),
                budget, figure.note());
    }

    private static void write(Path file, List<Figure> figures) throws IOException {
        List<String> objects = figures.stream().map(f -> """
                {"name": %s, "ours": %s, "theirs": %s, "unit": %s, "measure": %s, "budget": %s, "met": %s, "note": %s}"""
                .formatted(text(f.name()), number(f.ours()), number(f.theirs()), text(f.unit()), number(f.measure()),
                        number(f.budget()), f.isWithinBudget(), text(f.note())))
                .toList();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "{\"machine\": " + text(machine()) + ", \"figures\": [\n  "
                + String.join(",\n  ", objects) + "\n]}\n");
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "null";
    }
}
