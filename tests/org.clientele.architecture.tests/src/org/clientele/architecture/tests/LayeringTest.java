package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** The rules of the architecture that can be read off manifests and sources. */
class LayeringTest {

    private static final Pattern SCREEN = Pattern
            .compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|nebula|swtchart|help)(\\..*)?|org\\.clientele\\.(ui|rcp)(\\..*)?");

    private static final Set<String> WITH_SCREEN = Set.of("org.clientele.branding", "org.clientele.rcp", "org.clientele.help");

    @Test
    void headlessBundlesNeverSeeTheScreen() {
        List<String> breaches = new ArrayList<>();
        for (SourceBundle bundle : bundles()) {
            if (bundle.name().startsWith("org.clientele.ui") || WITH_SCREEN.contains(bundle.name())) {
                continue;
            }
            Stream.of("Import-Package", "Require-Bundle").flatMap(h -> bundle.header(h).stream())
                    .map(ManifestElement::getValue).filter(v -> SCREEN.matcher(v).matches())
                    .forEach(v -> breaches.add(bundle.name() + " asks for " + v));
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void apiPackagesAreVersionedAndInternalOnesAreMarked() {
        List<String> breaches = new ArrayList<>();
        for (SourceBundle bundle : bundles()) {
            for (ManifestElement export : bundle.header("Export-Package")) {
                boolean internal = (export.getValue() + ".").contains(".internal.");
                boolean marked = export.getDirective("x-internal") != null || export.getDirective("x-friends") != null;
                if (internal ? !marked : !marked && export.getAttribute("version") == null) {
                    breaches.add(bundle.name() + " exports " + export.getValue());
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void everyRequirementIsARange() {
        List<String> breaches = new ArrayList<>();
        for (SourceBundle bundle : bundles()) {
            for (ManifestElement required : bundle.header("Require-Bundle")) {
                checkRange(bundle, required, required.getAttribute("bundle-version"), breaches);
            }
            for (ManifestElement imported : bundle.header("Import-Package")) {
                if (!fromTheJdk(imported.getValue())) {
                    checkRange(bundle, imported, imported.getAttribute("version"), breaches);
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void noSourceImportsAWholePackage() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (SourceBundle bundle : bundles()) {
            for (Path file : bundle.sources()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("import ") && line.endsWith(".*;")) {
                        breaches.add(SourceBundle.root().relativize(file) + ": " + line);
                    }
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    private static List<SourceBundle> bundles() {
        List<SourceBundle> all = SourceBundle.all();
        assertFalse(all.isEmpty(), "no bundles found");
        return all;
    }

    private static void checkRange(SourceBundle bundle, ManifestElement element, String range, List<String> breaches) {
        if (range == null || !range.startsWith("[") || !range.endsWith(")")) {
            breaches.add(bundle.name() + " asks for " + element.getValue() + " " + range);
        }
    }

    private static boolean fromTheJdk(String name) {
        return name.startsWith("javax.") || name.startsWith("java.") || name.startsWith("org.w3c.dom")
                || name.startsWith("org.xml.sax") || name.startsWith("org.ietf.");
    }
}
