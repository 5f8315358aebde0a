package org.clientele.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures as lines for people or as objects for scripts. */
public final class Report {

    private final PrintStream out;
    private final boolean json;

    /**
     * Prints.
     *
     * @param out where
     * @param json whether as objects
     */
    public Report(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /**
     * Tells a ratio.
     *
     * @param what what was measured
     * @param ours our time in milliseconds
     * @param reference what it is compared with
     * @param theirs its time in milliseconds
     * @param budget the most that the ratio may be
     */
    public void ratio(String what, double ours, String reference, double theirs, double budget) {
        double ratio = ours / theirs;
        print(json ? "{\"what\":\"%s\",\"milliseconds\":%.1f,\"reference\":\"%s\",\"referenceMilliseconds\":%.1f,"
                + "\"ratio\":%.2f,\"budget\":%.2f,\"met\":%b}"
                : "%-62s %9.1f ms   %s %.1f ms   ratio %.2f of %.2f   %s", what, ours, reference, theirs, ratio, budget,
                json ? (Object) (ratio <= budget) : met(ratio <= budget));
    }

    /**
     * Tells a figure that has a budget of its own.
     *
     * @param what what was measured
     * @param value the figure
     * @param unit its unit
     * @param budget the most that it may be
     */
    public void figure(String what, double value, String unit, double budget) {
        print(json ? "{\"what\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"budget\":%.1f,\"met\":%b}"
                : "%-62s %9.1f %s of %.1f   %s", what, value, unit, budget,
                json ? (Object) (value <= budget) : met(value <= budget));
    }

    /**
     * Tells a figure without a budget.
     *
     * @param what what was measured
     * @param value the figure
     * @param unit its unit
     */
    public void note(String what, double value, String unit) {
        print(json ? "{\"what\":\"%s\",\"value\":%.1f,\"unit\":\"%s\"}" : "%-62s %9.1f %s", what, value, unit);
    }

    /**
     * Tells that something could not be measured.
     *
     * @param name the benchmark
     * @param why the reason
     */
    public void failure(String name, Exception why) {
        print(json ? "{\"what\":\"%s\",\"failure\":\"%s\"}" : "%-62s failed: %s", name,
                String.valueOf(why).replace('"', '\''));
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static String met(boolean met) {
        return met ? "met" : "NOT MET";
    }
}
