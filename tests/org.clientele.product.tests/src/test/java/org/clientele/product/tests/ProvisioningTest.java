package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.product.tests.Shell.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real product obeys the provisioning file: the store that IT set, and the roles, also against a named account. */
class ProvisioningTest {

    private static final String ME = ProcessHandle.current().info().user().orElse(System.getProperty("user.name"));

    @TempDir
    static Path folder;

    private static Path program;

    @BeforeAll
    static void unpackedProduct() throws Exception {
        program = Archives.unpackForLinux(folder);
    }

    private static void provisioning(String... lines) throws IOException {
        Files.write(folder.resolve("provisioning.ini"), List.of(lines));
    }

    private static Result cli(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli", "--lang", "en"));
        command.addAll(List.of(arguments));
        return Shell.run(folder, Map.of("CLIENTELE_PROVISIONING", folder.resolve("provisioning.ini").toString(),
                "XDG_DATA_HOME", folder.resolve("data").toString(), "CLIENTELE_STORE", ""), command.toArray(String[]::new));
    }

    private static void refused(String what, String... arguments) throws Exception {
        Result result = cli(arguments);
        assertFalse(result.code() == 0, result::out);
        assertTrue(result.err().contains(ME + " (Staff) may not " + what), result.out() + result.err());
        assertTrue(result.err().contains("provisioning.ini"), result::err);
    }

    @Test
    void storeAndRolesOfItHoldForTheCommandLine() throws Exception {
        Path store = folder.resolve("set by IT");
        String[] set = {"[store]", "path = " + store, "locked = yes", "[roles]"};
        provisioning(set[0], set[1], set[2], set[3], "administrator = " + ME);
        cli("create", "--name", "Shop", "--currency", "GBP", "--zone", "Europe/London").ok();
        assertTrue(Files.isDirectory(store));
        Path customers = Files.writeString(folder.resolve("customers.csv"), "Customer No,Name\nC1,Ada\nC2,Bob\n");
        cli("import", customers.toString(), "--kind", "customer").ok();

        Result other = cli("info", "--store", folder.resolve("another").toString());
        assertFalse(other.code() == 0);
        assertTrue(other.err().contains("is set by your administrator") && other.err().contains("line 2"), other::err);

        provisioning(set[0], set[1], set[2], set[3], "staff = *", "administrator = nobody-here");
        Path more = Files.writeString(folder.resolve("more.csv"), "Customer No,Name\nC3,Eve\nC4,Max\n");
        refused("change many records at once", "import", more.toString(), "--kind", "customer");
        refused("export customers", "export", "--out", folder.resolve("out.csv").toString());
        assertFalse(Files.exists(folder.resolve("out.csv")));
        refused("erase persons", "erase", "--customer", "C1", "--yes");
        Result disguised = cli("erase", "--customer", "C1", "--yes", "--user", "nobody-here");
        assertTrue(disguised.err().contains(ME + " may not act as nobody-here"), disguised::err);
        assertTrue(cli("info").ok().out().contains("Customers"), "reading goes on");
    }

    @Test
    void wrongLinesAreNamedAndTheProgramWorks() throws Exception {
        provisioning("[stroe]", "path = /x", "[workbench]", "theme = drak");
        Result checked = cli("provisioning", "check");
        assertEquals(1, checked.code(), checked::err);
        assertTrue(checked.out().contains("provisioning.ini:1:2") && checked.out().contains("Did you mean [store]?"),
                checked::out);
        assertTrue(checked.out().contains("provisioning.ini:4:9"), checked::out);
        cli("version").ok();
    }
}
