package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two packs, built against the update site alone, are installed into the product from sites of their own, on disk and
 * over HTTP: together and apart, in both orders, removed, and installed again with their data. They use no internals.
 */
class PacksTest {

    private static final String HOSPITALITY = "packs.hospitality.feature.feature.group";
    private static final String UTILITY = "packs.utility.feature.feature.group";

    /** A package with its attributes, which may have commas between quotes. */
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[^;,=]+=(?:\"[^\"]*\"|[^;,]*))*)");

    @TempDir
    static Path folder;

    private static HttpServer server;
    private static Path product;
    private static Path customers;

    @BeforeAll
    static void builtPacksAProductAndAStore() throws Exception {
        Packs.build();
        server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Packs.folder(), SimpleFileServer.OutputLevel.NONE);
        server.start();
        product = Archives.unpackForLinux(folder);
        customers = folder.resolve("customers");
        cli(product, "create", "--currency", "CNY", "--store", customers.toString());
        cli(product, "import", Files.writeString(folder.resolve("customers.csv"),
                "Customer number,Name\nZ-1,Zhang\nK-2,Kitchen\n").toString(), "--store", customers.toString());
    }

    @AfterAll
    static void endServer() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void packsAreInstalledOneAfterTheOtherAndTheirDataComeBackWithThem() throws Exception {
        Path program = copy(product, "first");
        String store = copy(customers, "store").toString();
        director(program, "-repository", onDisk("hospitality"), "-installIU", HOSPITALITY);
        visits(program, store);
        director(program, "-repository", onDisk("utility"), "-installIU", UTILITY);
        payments(program, store);
        assertSheet(program, store);
        assertLate(program, store);

        director(program, "-uninstallIU", HOSPITALITY + "," + UTILITY);
        Shell.Result gone = run(program, "hospitality", "sheet", "Z-1", "2026-03", "--store", store);
        assertNotEquals(0, gone.code(), gone.out());
        cli(program, "show", "Z-1", "--store", store);

        director(program, "-repository", overHttp("utility") + "," + overHttp("hospitality"), "-installIU",
                UTILITY + "," + HOSPITALITY);
        assertSheet(program, store);
        assertLate(program, store);
        cli(program, "verify", "--store", store);
    }

    @Test
    void packsAreInstalledInTheOtherOrderAndEachWorksAlone() throws Exception {
        Path program = copy(product, "alone");
        String store = copy(customers, "alone-store").toString();
        director(program, "-repository", overHttp("utility"), "-installIU", UTILITY);
        String evaluated = cli(program, "utility", "evaluate", "Z-1", "--rate", "profit=7", "--store", store);
        assertTrue(evaluated.contains("8 indicators have no score yet"), evaluated);
        assertTrue(evaluated.contains("Credit rating: not to be told yet"), evaluated);
        director(program, "-repository", overHttp("hospitality"), "-installIU", HOSPITALITY);
        visits(program, store);
        director(program, "-uninstallIU", UTILITY);
        assertSheet(program, store);
    }

    @Test
    void packsImportExportedPackagesOfOneMajorVersionOnly() throws Exception {
        Set<String> api = exported(product.resolve("plugins"), "org.clientele.");
        assertTrue(api.contains("org.clientele.core.grades") && !api.contains("org.clientele.facts.internal"));
        List<String> wrong = new ArrayList<>();
        int imports = 0;
        for (String pack : List.of("hospitality", "utility")) {
            for (Path jar : jars(Packs.site(pack).resolve("plugins"), "packs.")) {
                Matcher wanted = CLAUSE.matcher(header(jar, "Import-Package"));
                while (wanted.find()) {
                    boolean ours = wanted.group(1).startsWith("org.clientele.");
                    imports += ours ? 1 : 0;
                    if (ours && (!api.contains(wanted.group(1)) || !wanted.group(2).contains("\"[1.0.0,2.0.0)\""))) {
                        wrong.add(jar.getFileName() + ": " + wanted.group());
                    }
                }
                assertFalse(header(jar, "Require-Bundle").contains("org.clientele"), jar.toString());
            }
        }
        assertTrue(imports > 20, "imports were read: " + imports);
        assertEquals(List.of(), wrong);
    }

    /** What the bundles of a folder export for everybody. */
    private static Set<String> exported(Path plugins, String prefix) throws IOException {
        Set<String> api = new HashSet<>();
        for (Path jar : jars(plugins, prefix)) {
            Matcher offered = CLAUSE.matcher(header(jar, "Export-Package"));
            while (offered.find()) {
                if (!offered.group(2).contains("x-friends") && !offered.group(2).contains("x-internal")) {
                    api.add(offered.group(1));
                }
            }
        }
        return api;
    }

    private static List<Path> jars(Path plugins, String prefix) throws IOException {
        try (Stream<Path> all = Files.list(plugins)) {
            return all.filter(f -> f.getFileName().toString().matches(Pattern.quote(prefix) + ".*\\.jar")).toList();
        }
    }

    private static String header(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String value = file.getManifest().getMainAttributes().getValue(name);
            return value == null ? "" : value;
        }
    }

    /** The worked row of the source [section 7]: Zhang's three visits of 24 people for 1,320 are 55 per head. */
    private static void assertSheet(Path program, String store) throws Exception {
        String zhang = cli(program, "hospitality", "sheet", "Z-1", "2026-03", "--json", "--store", store);
        assertTrue(zhang.contains("\"visits\":3,\"people\":24,\"amount\":\"1320\",\"perHead\":\"55\""), zhang);
    }

    private static void assertLate(Path program, String store) throws Exception {
        String evaluated = cli(program, "utility", "evaluate", "K-2", "--json", "--store", store);
        assertTrue(evaluated.contains("\"daysLate\":\"4\"") || evaluated.contains("\"daysLate\":\"4.0000\""), evaluated);
    }

    private static void visits(Path program, String store) throws Exception {
        Path file = Files.writeString(folder.resolve("visits.csv"), """
                CUSTOMER,DAY,MEAL,PEOPLE,AMOUNT
                Z-1,2026-03-02,lunch,8,460
                Z-1,2026-03-10,dinner,10,520
                Z-1,2026-03-20,lunch,6,340
                """);
        cli(program, "import", file.toString(), "--with", "hospitality.visits", "--store", store);
    }

    private static void payments(Path program, String store) throws Exception {
        String month = LocalDate.now().minusMonths(2).toString().substring(0, 7); // in time for the last 365 days
        Path file = Files.writeString(folder.resolve("payments.csv"),
                "CUSTOMER,POINT,DUE,PAID,AMOUNT\nK-2,SP-1," + month + "-10," + month + "-14,100\n");
        cli(program, "import", file.toString(), "--with", "utility.payments", "--store", store);
    }

    /** Bundles are linked, since p2 adds some and changes none. */
    private static Path copy(Path from, String name) throws Exception {
        Path copy = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> parts = Files.list(from)) {
            for (Path part : parts.toList()) {
                String how = part.getFileName().toString().equals("plugins") ? "-al" : "-a";
                Shell.run(folder, Map.of(), "cp", how, part.toString(), copy.toString()).ok();
            }
        }
        return copy;
    }

    private static String onDisk(String pack) {
        return Packs.site(pack).toUri().toString();
    }

    private static String overHttp(String pack) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + '/' + Packs.folder().relativize(Packs.site(pack)) + '/';
    }

    private static void director(Path program, String... arguments) throws Exception {
        start(program, "director", arguments).ok();
    }

    private static String cli(Path program, String... arguments) throws Exception {
        Shell.Result result = run(program, arguments);
        assertEquals(0, result.code(), () -> List.of(arguments) + "\n" + result.out() + result.err());
        return result.out();
    }

    private static Shell.Result run(Path program, String... arguments) throws Exception {
        return start(program, "cli", arguments);
    }

    private static Shell.Result start(Path program, String what, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), what));
        command.addAll(List.of(arguments));
        return Shell.run(folder, Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_DATA_HOME",
                folder.resolve("data").toString()), command.toArray(String[]::new));
    }
}
