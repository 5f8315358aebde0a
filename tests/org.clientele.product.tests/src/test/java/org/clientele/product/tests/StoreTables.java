package org.clientele.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables of stores that nobody has open by the engine alone: a second way, which knows nothing of the program. */
final class StoreTables implements AutoCloseable {

    private final URLClassLoader loader;
    private final Driver engine;

    /** Takes the engine out of a program. */
    StoreTables(Path program, Path folder) throws Exception {
        System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
        loader = new URLClassLoader(engineOf(program, Files.createDirectories(folder.resolve("engine"))),
                ClassLoader.getPlatformClassLoader());
        engine = (Driver) loader.loadClass("org.apache.derby.jdbc.EmbeddedDriver").getConstructor().newInstance();
    }

    private static URL[] engineOf(Path program, Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> plugins = Files.list(program.resolve("plugins"))) {
            Path bundle = plugins.filter(p -> p.getFileName().toString().startsWith("org.clientele.store.derby_"))
                    .findFirst().orElseThrow();
            try (JarFile jar = new JarFile(bundle.toFile())) {
                for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".jar")).toList()) {
                    Path copy = folder.resolve(Path.of(entry.getName()).getFileName());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, copy);
                    }
                    jars.add(copy.toUri().toURL());
                }
            }
        }
        return jars.toArray(URL[]::new);
    }

    /** The columns of each table. */
    Map<String, TreeSet<String>> columns(Path store) throws SQLException {
        Map<String, TreeSet<String>> tables = new TreeMap<>();
        query(store, "SELECT T.TABLENAME, C.COLUMNNAME FROM SYS.SYSTABLES T JOIN SYS.SYSCOLUMNS C ON C.REFERENCEID = T.TABLEID"
                + " WHERE T.TABLETYPE = 'T'").forEach(
                        row -> tables.computeIfAbsent(row.get(0), t -> new TreeSet<>()).add(row.get(1)));
        return tables;
    }

    /** The rows of a table in the order of their texts. */
    List<String> rows(Path store, String table, TreeSet<String> columns) throws SQLException {
        String names = columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
        List<String> rows = new ArrayList<>();
        query(store, "SELECT " + names + " FROM \"" + table + '"').forEach(row -> rows.add(row.toString()));
        Collections.sort(rows);
        return rows;
    }

    /** The rows of a query. */
    List<List<String>> query(Path store, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = engine.connect("jdbc:derby:" + store.resolve("database"), new Properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /** Lets go of a store. */
    void release(Path store) {
        shutDown("jdbc:derby:" + store.resolve("database") + ";shutdown=true");
    }

    private void shutDown(String url) {
        try {
            engine.connect(url, new Properties());
        } catch (SQLException e) {
            // The engine answers every shutdown so.
        }
    }

    @Override
    public void close() throws IOException {
        shutDown("jdbc:derby:;shutdown=true");
        loader.close();
    }
}
