package org.clientele.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.store.Store;
import org.clientele.identity.internal.SearchServiceImpl;
import org.clientele.identity.internal.text.Pinyin;
import org.clientele.testsupport.chinese.ChineseParties;
import org.clientele.testsupport.chinese.GeneratedParty;

/**
 * The search of a million mixed customers, letter by letter: what some of them are found by is typed, and each beginning of it
 * is a search. The index is built by the product's own indexer from parties that cost nothing to read; what the store takes
 * to decide who may be shown is not in it.
 */
final class SearchAsTyped implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int SAMPLES = 60;
    private static final int LIMIT = 20;
    private static final double MOST_MILLIS = 50;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "searching a million customers as somebody types, and building the index";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        int customers = setting.rows(CUSTOMERS);
        ChineseParties generator = new ChineseParties(1);
        Path folder = Files.createDirectories(setting.fresh("search"));
        Store store = new GeneratedParties(generator, customers).store(folder);
        SearchServiceImpl service = new SearchServiceImpl();
        List<Figure> figures = new ArrayList<>();
        try {
            CustomerSearch search = service.of(store);
            Stopwatch build = Stopwatch.of(() -> search.await(0, null));
            figures.add(new Figure("Search, building the index", build.seconds(), Double.NaN, "s", Double.NaN,
                    "processor time %.0f s".formatted(build.cpu())));
            figures.add(new Figure("Search, size of the index", size(folder) / 1e6, Double.NaN, "MB", Double.NaN, ""));
            Map<String, List<String>> typed = typed(generator, customers);
            typed.values().forEach(texts -> measure(search, texts)); // warms up
            typed.forEach((kind, texts) -> figures.add(figure(kind, measure(search, texts))));
        } finally {
            service.close();
        }
        return figures;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
        }
    }

    private static Map<String, List<String>> typed(ChineseParties generator, int customers) {
        List<GeneratedParty> chinese = new ArrayList<>();
        List<GeneratedParty> persons = new ArrayList<>();
        List<GeneratedParty> latin = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            int tens = (int) (i * 7_919L % (customers / 10)) * 10;
            persons.add(generator.mixed(tens + i % 4));
            chinese.add(generator.mixed(tens + i % 8));
            latin.add(generator.mixed(tens + 8 + i % 2));
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("Chinese characters", beginnings(chinese, GeneratedParty::name));
        typed.put("characters within a name", beginnings(chinese, p -> p.name().substring(p.isPerson() ? 1 : 3)));
        typed.put("pinyin", beginnings(chinese, SearchAsTyped::pinyin));
        typed.put("initials", beginnings(chinese, SearchAsTyped::initials));
        typed.put("Latin names", beginnings(latin, GeneratedParty::name));
        typed.put("numbers", beginnings(latin, GeneratedParty::number));
        typed.put("phone numbers", beginnings(persons, GeneratedParty::phone));
        typed.put("mail addresses", beginnings(latin, GeneratedParty::mail));
        typed.put("Latin names with a typing error", latin.stream().map(p -> mistyped(p.familyName())).toList());
        typed.put("pinyin with a typing error", persons.stream().map(p -> mistyped(pinyin(p))).toList());
        typed.put("characters with a typing error", chinese.stream().filter(p -> !p.isPerson())
                .map(p -> p.name().substring(0, 5) + "错" + p.name().substring(6)).toList());
        typed.put("words of notes", List.of("优先", "安排拜访", "catalogue", "prefers morning", "合同"));
        return typed;
    }

    private static List<String> beginnings(List<GeneratedParty> parties, Function<GeneratedParty, String> text) {
        List<String> all = new ArrayList<>();
        for (GeneratedParty party : parties) {
            String whole = text.apply(party);
            for (int n = 1; n <= whole.length(); n++) {
                all.add(whole.substring(0, n));
            }
        }
        return all;
    }

    private static String pinyin(GeneratedParty party) {
        StringBuilder text = new StringBuilder();
        party.name().codePoints().forEach(c -> {
            Set<String> readings = Pinyin.joined(new int[] { c });
            text.append(readings.isEmpty() ? "" : readings.iterator().next());
        });
        return text.toString();
    }

    private static String initials(GeneratedParty party) {
        StringBuilder text = new StringBuilder();
        party.name().codePoints()
                .forEach(c -> Pinyin.initials(c).stream().findFirst().ifPresent(letter -> text.append(letter)));
        return text.toString();
    }

    /** Two letters in the middle change places. */
    private static String mistyped(String text) {
        int at = text.length() / 2;
        return text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
    }

    /** Milliseconds by the clock and of the processor, each sorted. */
    private static double[][] measure(CustomerSearch search, List<String> texts) {
        double[][] millis = new double[2][texts.size()];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < texts.size(); i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            try {
                search.search(Stores.ACTOR, texts.get(i), LIMIT);
            } catch (ClienteleException e) {
                throw new IllegalStateException(texts.get(i), e);
            }
            millis[0][i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            millis[1][i] = (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MILLI;
        }
        Arrays.sort(millis[0]);
        Arrays.sort(millis[1]);
        return millis;
    }

    private static Figure figure(String kind, double[][] millis) {
        int n = millis[0].length;
        return new Figure("Search by " + kind, millis[0][n * 95 / 100], Double.NaN, "ms", MOST_MILLIS,
                "95 of 100 below; median %.1f, longest %.1f; processor time %.1f, median %.1f; %d searches".formatted(
                        millis[0][n / 2], millis[0][n - 1], millis[1][n * 95 / 100], millis[1][n / 2], n));
    }
}
