package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second brand is installed from its own site and chosen by the provisioning file. */
class BrandTest {

    @TempDir
    Path folder;

    @Test
    void windowHasTheNameOfTheBrandThatItChose() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display: the workbench is not started");
        assumeTrue(Shell.windows() != null, "xwininfo is not there: titles cannot be read");
        Path program = Archives.unpackForLinux(folder);
        Shell.run(folder, Map.of(), program.resolve("clientele").toString(), "director", "-repository",
                Archives.site("example.brand.repository"), "-installIU", "example.brand.feature.feature.group").ok();
        Path provisioning = Files.writeString(folder.resolve("provisioning.ini"),
                "[branding]\nproduct = example.brand.product\n[workbench]\nlanguage = en\n");
        Path log = folder.resolve("workbench.log");
        ProcessBuilder builder = new ProcessBuilder(
                List.of(program.resolve("clientele").toString(), "-data", folder.resolve("workspace").toString(), "-nl", "en"))
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("CLIENTELE_PROVISIONING", provisioning.toString());
        Process process = builder.start();
        try {
            Shell.await(process, log, "a window with the brand's name", () -> Shell.windows().contains("\"Meridian\""));
        } finally {
            Shell.end(process);
        }
        assertTrue(!Files.readString(log).contains("could not be found"), "the product was found");
    }
}
