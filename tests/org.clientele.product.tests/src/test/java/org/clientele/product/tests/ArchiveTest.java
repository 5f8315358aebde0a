package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives of systems that cannot be run here, by their structure. */
class ArchiveTest {

    @Test
    void windowsArchiveHoldsItsScriptAndItsWindowSystemOnly() throws IOException {
        try (ZipFile zip = new ZipFile(Archives.archive("win32.win32.x86_64").toFile())) {
            List<String> names = zip.stream().map(e -> e.getName().replace('\\', '/')).toList();
            assertTrue(names.contains("clientele/clientele.cmd"), "the start script");
            assertTrue(names.contains("clientele/eclipse.ini"), "the ini");
            assertTrue(names.contains("clientele/logging.properties"), "the logging settings");
            assertEquals(List.of("win32.win32.x86_64"), windowSystems(names));
            String info = text(zip, "clientele/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
            assertLaunchable(info);
            assertTrue(text(zip, "clientele/clientele.cmd").contains("\r\n"));
            assertFalse(text(zip, "clientele/eclipse.ini").contains("XstartOnFirstThread"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "x86_64", "aarch64" })
    void macArchiveIsAnApplicationFolder(String processor) throws Exception {
        Path archive = Archives.archive("macosx.cocoa." + processor);
        List<String> rows = Shell.run(archive.getParent(), Map.of(), "tar", "tvzf", archive.toString()).ok().out().lines()
                .toList();
        String contents = "Clientele.app/Contents/";
        for (String script : List.of("MacOS/clientele", "Eclipse/clientele")) {
            assertTrue(rows.stream().anyMatch(r -> r.startsWith("-rwxr-xr-x") && r.endsWith(" " + contents + script)),
                    script + " can be executed");
        }
        assertEquals(List.of("cocoa.macosx." + processor), windowSystems(rows));
        assertLaunchable(text(archive, contents
                + "Eclipse/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
        assertTrue(text(archive, contents + "Eclipse/eclipse.ini").contains("-XstartOnFirstThread"));
        String plist = text(archive, contents + "Info.plist");
        assertTrue(plist.contains("<string>clientele</string>"), plist);
        assertFalse(plist.contains("@version@"), "the version is filled in");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(plist.getBytes(StandardCharsets.UTF_8)));
    }

    /** What SWT fragments a listing holds, each by window system, system and processor. */
    private static List<String> windowSystems(List<String> rows) {
        return rows.stream().filter(r -> r.matches(".*/plugins/org\\.eclipse\\.swt\\.(win32|cocoa|gtk)\\..*\\.jar"))
                .map(r -> r.replaceFirst(".*/org\\.eclipse\\.swt\\.", "").replaceFirst("_\\d+\\..*", "")).distinct()
                .toList();
    }

    private static void assertLaunchable(String info) {
        for (String bundle : List.of("org.eclipse.equinox.launcher", "org.clientele.rcp", "org.clientele.cli",
                "org.clientele.store.derby", "org.apache.felix.scr", "org.eclipse.equinox.p2.director.app")) {
            assertTrue(info.lines().anyMatch(l -> l.startsWith(bundle + ",")), bundle);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String text(Path archive, String name) throws IOException, InterruptedException {
        return Shell.run(archive.getParent(), Map.of(), "tar", "xzOf", archive.toString(), name).ok().out();
    }
}
