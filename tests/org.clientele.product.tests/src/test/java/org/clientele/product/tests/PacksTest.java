package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two packs, built against the update site alone, are installed into the product from sites of their own: together and
 * apart, in both orders, removed, and installed again with their data.
 */
class PacksTest {

    private static final String HOSPITALITY = "packs.hospitality.feature.feature.group";
    private static final String UTILITY = "packs.utility.feature.feature.group";

    @TempDir
    static Path folder;

    private static Path product;
    private static Path customers;

    @BeforeAll
    static void builtPacksAndAProduct() throws Exception {
        Packs.build();
        product = Archives.unpackForLinux(folder);
        customers = Files.writeString(folder.resolve("customers.csv"), "Customer number,Name\nZ-1,Zhang\nK-2,Kitchen\n");
    }

    @Test
    void packsAreInstalledInEitherOrderAndTheirDataComeBackWithThem() throws Exception {
        Path program = copy("first");
        String store = store(program, "store");
        install(program, "hospitality", HOSPITALITY);
        visits(program, store);
        install(program, "utility", UTILITY);
        consumption(program, store);
        assertSheets(program, store);

        director(program, "-uninstallIU", HOSPITALITY + "," + UTILITY);
        Shell.Result gone = run(program, "hospitality", "sheet", "Z-1", "2026-03", "--store", store);
        assertTrue(gone.code() != 0, gone.out());
        cli(program, "show", "Z-1", "--store", store);

        install(program, "utility", UTILITY);
        install(program, "hospitality", HOSPITALITY);
        assertSheets(program, store);
        String evaluated = cli(program, "utility", "evaluate", "K-2", "--json", "--store", store);
        assertTrue(evaluated.contains("\"daysLate\":\"4\"") || evaluated.contains("\"daysLate\":\"4.0000\""), evaluated);
        cli(program, "verify", "--store", store);
    }

    @Test
    void eachPackWorksAlone() throws Exception {
        Path program = copy("alone");
        String store = store(program, "alone-store");
        install(program, "utility", UTILITY);
        String evaluated = cli(program, "utility", "evaluate", "Z-1", "--rate", "profit=7", "--store", store);
        assertTrue(evaluated.contains("8 indicators have no score yet"), evaluated);
        assertTrue(evaluated.contains("Credit rating: not to be told yet"), evaluated);
        director(program, "-uninstallIU", UTILITY);
        install(program, "hospitality", HOSPITALITY);
        visits(program, store);
        assertSheets(program, store);
    }

    /** The worked rows of the source [section 7]: 27 people, 2 visits, 2,420 are 90 per head; Zhang's three are 55. */
    private static void assertSheets(Path program, String store) throws Exception {
        String zhang = cli(program, "hospitality", "sheet", "Z-1", "2026-03", "--json", "--store", store);
        assertTrue(zhang.contains("\"visits\":3,\"people\":24,\"amount\":\"1320\",\"perHead\":\"55\""), zhang);
        String kitchen = cli(program, "hospitality", "sheet", "K-2", "2026-03", "--json", "--store", store);
        assertTrue(kitchen.contains("\"visits\":2,\"people\":27,\"amount\":\"2420\",\"perHead\":\"90\""), kitchen);
    }

    private static void visits(Path program, String store) throws Exception {
        Path file = Files.writeString(folder.resolve("visits.csv"), """
                CUSTOMER,DAY,MEAL,PEOPLE,AMOUNT
                Z-1,2026-03-02,lunch,8,460
                Z-1,2026-03-10,dinner,10,520
                Z-1,2026-03-20,lunch,6,340
                K-2,2026-03-05,lunch,19,1700
                K-2,2026-03-05,dinner,8,720
                """);
        cli(program, "import", file.toString(), "--with", "hospitality.visits", "--store", store);
    }

    private static void consumption(Path program, String store) throws Exception {
        String month = LocalDate.now().minusMonths(2).toString().substring(0, 7); // in time for the last 365 days
        Path file = Files.writeString(folder.resolve("payments.csv"),
                "CUSTOMER,POINT,DUE,PAID,AMOUNT\nK-2,SP-1," + month + "-10," + month + "-14,100\n");
        cli(program, "import", file.toString(), "--with", "utility.payments", "--store", store);
    }

    private static Path copy(String name) throws Exception {
        Path copy = folder.resolve(name);
        Shell.run(folder, Map.of(), "cp", "-a", product.toString(), copy.toString()).ok();
        return copy;
    }

    private static String store(Path program, String name) throws Exception {
        String store = folder.resolve(name).toString();
        cli(program, "create", "--currency", "CNY", "--store", store);
        cli(program, "import", customers.toString(), "--store", store);
        return store;
    }

    private static void install(Path program, String pack, String feature) throws Exception {
        director(program, "-repository", Packs.site(pack).toUri().toString(), "-installIU", feature);
    }

    private static void director(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "director"));
        command.addAll(List.of(arguments));
        Shell.run(folder, environment(), command.toArray(String[]::new)).ok();
    }

    private static String cli(Path program, String... arguments) throws Exception {
        Shell.Result result = run(program, arguments);
        assertEquals(0, result.code(), () -> List.of(arguments) + "\n" + result.out() + result.err());
        return result.out();
    }

    private static Shell.Result run(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        return Shell.run(folder, environment(), command.toArray(String[]::new));
    }

    private static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_DATA_HOME",
                folder.resolve("data").toString());
    }
}
