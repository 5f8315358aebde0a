package org.clientele.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.store.Store;

/**
 * Imports the same files by the product and by Derby, in turns.
 *
 * @param name what is imported
 * @param files the files in the order of their import
 */
record ImportRace(String name, List<Source> files) {

    private static final double BUDGET = 1.5;
    private static final List<String> TABLES = List.of("PARTY", "ADDRESS", "CONTACT_POINT", "PRODUCT", "ORDERS",
            "ORDER_LINE");

    /**
     * A file, and the table in which it lies as it is, with the keys and indexes by which we find its rows.
     *
     * @param file the file, with a header
     * @param table the table's name
     * @param columns its columns in the order of the file
     * @param create statements that make the table
     */
    record Source(Path file, String table, List<String> columns, List<String> create) {
    }

    /** The figure of the budget, and beside it that of the rows as we keep them. */
    List<Figure> run(Setting setting) throws Exception {
        Stopwatch ours = null;
        Stopwatch theirs = null;
        Stopwatch tables = null;
        for (int round = 0; round < setting.rounds(); round++) {
            theirs = asTheyAre(setting).best(theirs);
            setting.say("  Derby: " + theirs);
            Path folder = setting.fresh("store");
            ours = own(folder, setting).best(ours);
            setting.say("  Clientele: " + ours);
            tables = asWeKeepThem(folder, setting).best(tables);
            setting.say("  Derby, from files of our tables: " + tables);
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(name, ours.seconds(), theirs.seconds(), "s", BUDGET,
                "the same files into tables of their columns, same keys and indexes"));
        figures.add(new Figure(name + ", processor time", ours.cpu(), theirs.cpu(), "s", Double.NaN,
                "less sensitive to what else runs"));
        figures.add(new Figure(name + ", over files of our tables", ours.seconds(), tables.seconds(), "s", Double.NaN,
                "Derby is given customers, products, orders and lines as separate files"));
        return figures;
    }

    private Stopwatch asTheyAre(Setting setting) throws Exception {
        List<String> create = files.stream().flatMap(f -> f.create().stream()).toList();
        Path folder = setting.fresh("derby");
        try (DerbyImport derby = new DerbyImport(folder, create)) {
            return Stopwatch.of(() -> {
                for (Source source : files) {
                    derby.importColumns(source.table(), String.join(",", source.columns()), source.columns().size(),
                            source.file());
                }
            });
        } finally {
            Setting.delete(folder);
        }
    }

    private Stopwatch own(Path folder, Setting setting) throws Exception {
        try (Store store = Stores.create(folder)) {
            List<ImportReport> reports = new ArrayList<>();
            Stopwatch watch = Stopwatch.of(() -> {
                for (Source source : files) {
                    reports.add(Stores.importFile(store, source.file()));
                }
            });
            for (ImportReport report : reports) {
                setting.say("  rows " + report.rowsRead() + " " + report.outcomes());
                if (report.outcomes().getOrDefault(RowOutcome.REJECTED, 0L) > 0) {
                    throw new IllegalStateException("Rows were rejected: " + report.problems());
                }
            }
            return watch;
        }
    }

    private Stopwatch asWeKeepThem(Path store, Setting setting) throws Exception {
        Path exported = Files.createDirectories(setting.fresh("tables"));
        List<String> filled = new ArrayList<>();
        try (DerbyImport database = DerbyImport.ofStore(store)) {
            for (String table : TABLES) {
                if (database.count(table) > 0) {
                    database.exportTable(table, exported.resolve(table));
                    filled.add(table);
                }
            }
        }
        Setting.delete(store);
        Path empty = setting.fresh("empty");
        Stores.create(empty).close();
        try (DerbyImport database = DerbyImport.ofStore(empty)) {
            return Stopwatch.of(() -> {
                for (String table : filled) {
                    database.importTable(table, exported.resolve(table));
                }
            });
        } finally {
            Setting.delete(exported);
            Setting.delete(empty);
        }
    }
}
