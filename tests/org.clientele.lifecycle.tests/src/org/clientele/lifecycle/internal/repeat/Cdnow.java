package org.clientele.lifecycle.internal.repeat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.clientele.core.retention.Purchases;
import org.junit.jupiter.api.Assumptions;

/**
 * The customers of CDNOW. {@code cdnow.csv} is the published tenth of the cohort (2,357 customers, MIT licence, from
 * CamDavidsonPilon/lifetimes; Fader and Hardie 2001), alike customers counted: repeat purchases up to 1997-09-30, days from
 * the first purchase to the last and to that day, and purchases in the 39 weeks after it.
 */
final class Cdnow {

    /**
     * Customers of the sample that did the same.
     *
     * @param until what they did up to 1997-09-30, in weeks
     * @param later how often each bought in the 39 weeks after it
     */
    record Line(Purchases until, int later) {
    }

    private Cdnow() {
    }

    static List<Line> sample() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Cdnow.class.getResourceAsStream("cdnow.csv"), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] f = line.split(",");
                lines.add(new Line(new Purchases(Integer.parseInt(f[0]), Integer.parseInt(f[1]) / 7.0,
                        Integer.parseInt(f[2]) / 7.0, Long.parseLong(f[4])), Integer.parseInt(f[3])));
            }
        }
        return lines;
    }

    static List<Purchases> histories() throws IOException {
        return sample().stream().map(Line::until).toList();
    }

    /** The full cohort; skips the test where the data are not there. */
    static List<Purchases> cohort() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("CLIENTELE_TEST_DATA", "?"), "cdnow/CDNOW_master.txt");
        Assumptions.assumeTrue(Files.exists(file), "the full CDNOW data are not at " + file
                + ": set CLIENTELE_TEST_DATA to a folder with cdnow/CDNOW_master.txt");
        LocalDate cut = LocalDate.of(1997, 9, 30);
        Map<String, TreeSet<LocalDate>> days = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] f = line.trim().split("\\s+");
            if (f.length == 4 && Character.isDigit(f[1].charAt(0))) {
                days.computeIfAbsent(f[0], c -> new TreeSet<>())
                        .add(LocalDate.parse(f[1], DateTimeFormatter.BASIC_ISO_DATE));
            }
        }
        List<Purchases> all = new ArrayList<>();
        for (TreeSet<LocalDate> each : days.values()) {
            LocalDate first = each.first();
            TreeSet<LocalDate> until = new TreeSet<>(each.headSet(cut, true));
            all.add(new Purchases(until.size() - 1, ChronoUnit.DAYS.between(first, until.last()) / 7.0,
                    ChronoUnit.DAYS.between(first, cut) / 7.0));
        }
        return all;
    }
}
