package org.clientele.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.cli.internal.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The main job on the real data. Expected figures are the published ones of Online Retail (rows, customers, invoices and
 * revenue after each step of cleaning; segments of the public RFM notebooks by rank, as of 2011-12-11; shares of the
 * pyramid by a second implementation).
 */
class DemoCommandTest {

    @TempDir
    private static Path folder;
    private static RealCli cli;
    private static JsonObject summary;

    @BeforeAll
    static void createDemo() {
        cli = RealCli.in(folder);
        summary = cli.json("demo", "--headless", "--store", "demo");
    }

    @Test
    void summaryHasThePublishedFigures() {
        assertEquals(541_909, summary.get("rowsRead").getAsLong());
        assertEquals(135_080, summary.get("rowsWithoutCustomer").getAsLong());
        assertEquals(9_288, summary.get("cancellationRows").getAsLong());
        assertEquals(397_884, summary.get("validRows").getAsLong());
        assertEquals(4_338, summary.get("customers").getAsLong());
        assertEquals(18_532, summary.get("invoices").getAsLong());
        assertEquals("8911407.904", summary.get("revenue").getAsString());
        assertEquals(folder.resolve("demo").toString(), summary.get("store").getAsString());
        assertTrue(summary.get("seconds").getAsDouble() > 0);
    }

    @Test
    void segmentsHaveThePublishedCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonElement segment : summary.getAsJsonArray("segments")) {
            counts.put(segment.getAsJsonObject().get("id").getAsString(),
                    segment.getAsJsonObject().get("count").getAsInt());
        }
        assertEquals(Map.of("champions", 633, "at-risk", 593, "one-time-buyers", 1493, "abroad", 418), counts);
    }

    @Test
    void pyramidShowsTheRealLine() {
        assertEquals(1133, summary.get("customersFor80").getAsInt());
        assertEquals(0.746, summary.get("shareOfTop20").getAsDouble(), 0.0005);
        int customers = 0;
        double shares = 0;
        for (JsonElement tier : summary.getAsJsonArray("pyramid")) {
            customers += tier.getAsJsonObject().get("customers").getAsInt();
            shares += tier.getAsJsonObject().get("share").getAsDouble();
        }
        assertEquals(4_338, customers);
        assertEquals(1, shares, 1e-9);
    }

    @Test
    void everyRowIsCountedUnderItsReason() {
        long rows = summary.getAsJsonObject("outcomes").entrySet().stream().mapToLong(e -> e.getValue().getAsLong())
                .sum();
        assertEquals(541_909, rows);
        assertEquals(8_905, summary.getAsJsonObject("returns").entrySet().stream()
                .mapToLong(e -> e.getValue().getAsLong()).sum());
    }

    @Test
    void secondDemoOpensTheSameStoreAndSaysTheSame() {
        long commits = cli.json("info", "--store", "demo").get("lastCommit").getAsLong();
        JsonObject again = cli.json("demo", "--store", "demo");
        assertEquals(commits, cli.json("info", "--store", "demo").get("lastCommit").getAsLong());
        again.remove("seconds");
        JsonObject first = summary.deepCopy();
        first.remove("seconds");
        assertEquals(first, again);
    }

    @Test
    void peopleGetTheSameAsTables() {
        Run run = cli.run("demo", "--store", "demo");
        assertEquals(0, run.code(), run.err());
        for (String figure : List.of("541,909", "397,884", "135,080", "8,911,407.90", "4,338", "633", "1,493")) {
            assertTrue(run.out().contains(figure), figure + " in " + run.out());
        }
        assertTrue(run.lastLine().contains(folder.resolve("demo").toString()), run.lastLine());
    }

    @Test
    void scoresByRankAreThePublishedOnes() {
        JsonObject rfm = cli.json("rfm", "--as-of", "2011-12-11", "--ties", "rank", "--store", "demo");
        assertEquals("[868,867,868,867,868]",
                rfm.getAsJsonObject("frequency").getAsJsonArray("customersByScore").toString());
        JsonObject equal = cli.json("rfm", "--as-of", "2011-12-11", "--ties", "equal", "--store", "demo");
        assertEquals("[1493,835,508,802,700]",
                equal.getAsJsonObject("frequency").getAsJsonArray("customersByScore").toString());
    }

    @Test
    void customerIsShownWithReasons() {
        JsonObject shown = cli.json("show", "12347", "--store", "demo");
        // second method: a script over the file that adds up the sales of 12347
        assertEquals("4310", shown.getAsJsonObject("figures").get("orders.gross").getAsString());
        assertEquals(7, shown.getAsJsonObject("figures").get("orders.count").getAsInt());
        assertEquals(7, shown.getAsJsonArray("orders").size());
        for (JsonElement segment : shown.getAsJsonArray("segments")) {
            JsonObject why = segment.getAsJsonObject().getAsJsonObject("why");
            assertEquals(segment.getAsJsonObject().get("member"), why.get("holds"));
        }
    }

    @Test
    void demoStoreIsSound() {
        assertTrue(cli.json("verify", "--store", "demo").get("sound").getAsBoolean());
    }

    @Test
    void ruleThatCanBeReadButFindsNobodyIsAskedAbout() {
        Run run = cli.run("segment", "eval", "--rule", "country = \"Germny\"", "--store", "demo");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("Germany"), run.err());
    }

    @Test
    void misspeltNameInARuleComesWithTheNearestOne() {
        Run run = cli.run("segment", "eval", "--rule", "cuntry = \"Germany\"", "--store", "demo");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("country"), run.err());
    }

    /** The published table of monthly cohorts of Online Retail, of the 397,884 valid rows. */
    @Test
    void cohortsAreThePublishedOnes() {
        JsonObject table = cli.json("cohorts", "--store", "demo");
        assertEquals("2011-12-09", table.get("end").getAsString());
        Map<String, String> active = new TreeMap<>();
        for (JsonElement cohort : table.getAsJsonArray("cohorts")) {
            active.put(cohort.getAsJsonObject().get("cohort").getAsString(),
                    cohort.getAsJsonObject().getAsJsonArray("active").toString());
        }
        assertEquals("[885,324,286,340,321,352,321,309,313,350,331,445,235]", active.get("2010-12-01"));
        assertEquals("[242,42,38,64,56,81,23]", active.get("2011-06-01"));
        assertEquals("[41]", active.get("2011-12-01"));
    }

    @Test
    void survivalBeginsWithEverybodyAndNeverRises() {
        JsonObject survival = cli.json("survival", "--gap", "60", "--store", "demo");
        JsonObject curve = survival.getAsJsonArray("curves").get(0).getAsJsonObject();
        assertEquals(4_338, curve.get("customers").getAsInt());
        double before = 1;
        for (JsonElement point : curve.getAsJsonArray("points")) {
            double now = point.getAsJsonObject().get("survival").getAsDouble();
            assertTrue(now <= before, point.toString());
            before = now;
        }
    }

    @Test
    void cohortsOfAnUnknownSegmentAreRefusedInOneSentence() {
        assertTrue(cli.refusal(3, "cohorts", "--segment", "nobody", "--store", "demo").contains("nobody"));
    }

    /** One order on 2011-01-18: silent for more than 180 days on 2011-07-18, for more than 540 on 2012-07-12. */
    @Test
    void stagesOfTheSampleFollowItsOrders() {
        JsonObject life = cli.json("stages", "lifecycle", "--store", "demo").getAsJsonArray("models").get(0)
                .getAsJsonObject();
        assertEquals(4_338, life.getAsJsonArray("stages").get(4).getAsJsonObject().get("customers").getAsInt());
        StringBuilder ways = new StringBuilder();
        for (JsonElement change : cli.json("stage", "history", "lifecycle", "12346", "--store", "demo")
                .getAsJsonArray("changes")) {
            ways.append(change.getAsJsonObject().get("day").getAsString()).append(' ')
                    .append(change.getAsJsonObject().get("to").getAsString()).append(' ');
        }
        assertEquals("2011-01-18 growth 2011-07-18 decline 2012-07-12 ended ", ways.toString());
    }

    /** Counts of a script over the file; days and gap as of the standard measure. */
    @Test
    void declineIsMeasuredOnTheCustomersThatASecondMethodCounts() {
        JsonObject measured = cli.json("decline", "measure", "--store", "demo");
        assertEquals("2011-09-10", measured.get("cut").getAsString());
        assertEquals(2_008, measured.get("customers").getAsInt());
        assertEquals(0.300, measured.get("prevalence").getAsDouble(), 0.0005);
        assertEquals(3, measured.getAsJsonArray("rules").size());
    }

    @Test
    void movesOfStagesThatMayNotBeAreRefusedWithTheReason() {
        assertTrue(cli.refusal(3, "stages", "nothing", "--store", "demo").contains("lifecycle"));
        assertTrue(cli.refusal(2, "stage", "move", "lifecycle", "growth", "--reason", "x", "--store", "demo")
                .contains("--customer"));
        Run future = cli.run("stage", "move", "lifecycle", "growth", "--customer", "12346", "--reason", "x", "--day",
                "2999-01-01", "--store", "demo");
        assertTrue(future.code() != 0 && future.err().lines().count() == 1, future.err());
        Run noWay = cli.run("stage", "move", "lifecycle", "mature", "--customer", "12346", "--reason", "x", "--store",
                "demo");
        assertEquals(7, noWay.code(), noWay.err());
    }

    @Test
    void nothingIsHandedOverToAnAccountThatNobodyHasUnlessItIsSaidToBeNew() {
        String refusal = cli.refusal(3, "handover", "nobody", "anan", "--reason", "leaves", "--store", "demo");
        assertTrue(refusal.contains("anan") && refusal.contains("--new"), refusal);
        Run fresh = cli.run("handover", "nobody", "anan", "--reason", "leaves", "--new", "--store", "demo");
        assertEquals(0, fresh.code(), fresh.err());
    }

    @Test
    void whoHoldsNothingIsSaidToHoldNothing() {
        assertEquals("{}", cli.json("handover", "nobody", "--store", "demo").getAsJsonObject("holds").toString());
    }
}
