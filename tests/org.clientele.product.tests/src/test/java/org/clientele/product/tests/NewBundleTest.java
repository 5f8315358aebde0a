package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner's project made of the template builds outside of this tree, and what it builds runs in the product. */
class NewBundleTest {

    private static final Map<String, String> JAVA = Map.of("JAVA_HOME", System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    void projectBuildsAgainstTheSiteAloneAndItsCommandRunsInTheProduct() throws Exception {
        Path project = folder.resolve("visits");
        script("new-bundle", "com.example.visits", "--title", "Visits", "--into", project.toString(), "--site",
                Archives.root().resolve("releng/org.clientele.product/target/repository").toString()).ok();
        PartnerMaven.verify(project);
        String counted = Files.readString(project.resolve(
                "tests/com.example.visits.tests/target/surefire-reports/com.example.visits.internal.TenureTest.txt"));
        assertTrue(counted.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"), counted);

        Path program = Archives.unpackForLinux(folder);
        String site = project.resolve("sites/com.example.visits.repository/target/repository").toUri().toString();
        Shell.run(folder, JAVA, program.resolve("clientele").toString(), "director", "-repository", site, "-installIU",
                "com.example.visits.feature.feature.group").ok();
        String help = Shell.run(folder, JAVA, program.resolve("clientele").toString(), "cli", "help", "tenure").ok().out();
        assertTrue(help.contains("Full years as a customer"), help);
    }

    @Test
    void namesThatCannotBeUsedAreRefusedAndNothingIsWritten() throws Exception {
        assertEquals("clientele: a bundle needs a name such as com.example.visits: small letters, with points between"
                + " the parts.\n", script("new-bundle", "Visits").err());
        assertEquals("clientele: names that begin with org.clientele are our own: take one of your domain.\n",
                script("new-bundle", "org.clientele.visits").err());
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Shell.Result refused = script("new-bundle", "com.example.visits", "--into", folder.toString());
        assertEquals("clientele: " + folder + " is not empty: name another folder with --into.\n", refused.err());
        assertEquals(1, refused.code());
        assertEquals("clientele: there is no folder /nowhere.\n", script("new-bundle", "com.example.visits", "--into",
                folder.resolve("new").toString(), "--site", "/nowhere").err());
        assertTrue(Files.notExists(folder.resolve("new")));
    }

    private Shell.Result script(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Archives.root().resolve("clientele").toString()));
        command.addAll(List.of(arguments));
        return Shell.run(folder, JAVA, command.toArray(String[]::new));
    }
}
