package packs.utility;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** The pack stands on what the program exports for everybody, in ranges, and asks for no favours. */
class PackManifestTest {

    private static final Path BUNDLES = Path.of(System.getProperty("user.dir")).resolve("../../bundles");

    @Test
    void onlyExportedPackagesAreImportedAndEachWithARange() throws Exception {
        for (String name : List.of("packs.utility", "packs.utility.ui")) {
            Manifest manifest;
            try (var in = Files.newInputStream(BUNDLES.resolve(name).resolve("META-INF/MANIFEST.MF"))) {
                manifest = new Manifest(in);
            }
            for (String header : List.of("Import-Package", "Require-Bundle")) {
                for (ManifestElement part : ManifestElement.parseHeader(header,
                        manifest.getMainAttributes().getValue(header))) {
                    String wanted = part.getValue();
                    assertFalse(wanted.contains(".internal") || wanted.startsWith("org.clientele.model.impl"), wanted);
                    assertFalse(header.equals("Require-Bundle") && wanted.startsWith("org.clientele"), wanted);
                    String range = part.getAttribute(header.equals("Import-Package") ? "version" : "bundle-version");
                    assertTrue(range != null && range.startsWith("[") && range.endsWith(")"), wanted + " " + range);
                }
            }
            String exported = manifest.getMainAttributes().getValue("Export-Package");
            assertFalse(exported != null && exported.contains("x-friends"), exported);
        }
    }

    @Test
    void headlessHalfNeverSeesWidgets() throws Exception {
        String text = Files.readString(BUNDLES.resolve("packs.utility/META-INF/MANIFEST.MF"));
        assertFalse(text.contains("org.eclipse.swt") || text.contains("jface") || text.contains("org.clientele.ui"), text);
    }
}
