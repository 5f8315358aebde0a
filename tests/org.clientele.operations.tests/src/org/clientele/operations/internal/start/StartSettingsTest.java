package org.clientele.operations.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script of Windows is told; the other script has the same cases in its own test. */
class StartSettingsTest {

    private static final String INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void programFolder() throws IOException {
        program = folder.resolve("B\u00fccher \u5ba2\u6237");
        write(program.resolve(INFO), "example.brand,1.0.0,plugins/b.jar,4,false\n");
        write(program.resolve("configuration/config.ini"), "");
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private StartSettings settings(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            write(folder.resolve("it/provisioning.d/" + i + ".ini"), texts[i]);
        }
        return new StartSettings(StartSettings.files(program, folder.resolve("it"), null));
    }

    @Test
    void laterFileAndLaterLineCountAndOtherSectionsDoNot() throws IOException {
        StartSettings settings = settings("[branding]\n product = a.b \r\n[other]\nproduct=x.y\n",
                "# later\n[ branding ]\nproduct=c.d\nproduct = e.f = g");
        assertEquals(Optional.of("e.f = g"), settings.value("branding", "product"));
        assertEquals(Optional.empty(), settings.value("install", "shared"));
    }

    @Test
    void filesOfTheComputerComeBeforeThoseThatTheStartNames() throws IOException {
        Path named = write(folder.resolve("named.ini"), "");
        Path computer = folder.resolve("it");
        assertEquals(List.of(named), StartSettings.files(program, computer, named.toString()));
        write(program.resolve("clientele.ini"), "-vmargs\r\n-Dclientele.provisioning=" + folder.resolve("ini.ini") + "\r\n");
        assertEquals(List.of(folder.resolve("ini.ini")), StartSettings.files(program, computer, named.toString()));
        Path own = write(computer.resolve("provisioning.ini"), "");
        Path second = write(computer.resolve("provisioning.d/2.ini"), "");
        Path first = write(computer.resolve("provisioning.d/1.ini"), "");
        assertEquals(List.of(own, first, second), StartSettings.files(program, computer, named.toString()));
    }

    @Test
    void programIsSharedByTheWordOfItInBothForms() throws IOException {
        assertFalse(settings().isShared(program), "its configuration can be written");
        assertTrue(settings("[install]\nshared = YES").isShared(program));
        assertTrue(settings("[install]\nshared = true").isShared(program));
        assertFalse(settings("[install]\nshared = No").isShared(program));
    }

    @Test
    void eachProgramHasAPartOfItsOwnAndItsPathIsReadBack() throws IOException {
        PersonalPart part = new PersonalPart(program, folder.resolve("installation"));
        assertNotEquals(part.number(), new PersonalPart(folder, folder).number());
        assertTrue(part.number().matches("[0-9]+"));
        assertEquals(Optional.empty(), part.make());
        Properties ini = new Properties();
        Path own = folder.resolve("installation").resolve(part.number());
        try (InputStream in = Files.newInputStream(own.resolve("configuration/config.ini"))) {
            ini.load(in);
        }
        assertEquals("file:" + program + "/configuration/", ini.getProperty("osgi.sharedConfiguration.area"));
        assertTrue(Files.isDirectory(own.resolve("p2")));
    }

    @Test
    void updatedProgramTellsOnceWhoseAddOnsAreLeftOut() throws IOException {
        PersonalPart part = new PersonalPart(program, folder.resolve("installation"));
        part.make();
        Path own = folder.resolve("installation").resolve(part.number());
        write(own.resolve(INFO), "example.partner,1.0.0,file:" + own + "/plugins/example.partner_1.0.0.jar,4,false\n");
        assertEquals(Optional.empty(), part.make());
        Files.writeString(program.resolve(INFO), "newer,1.0.0,plugins/n.jar,4,false\n");
        String told = part.make().orElseThrow();
        assertTrue(told.contains("was updated") && told.contains("(example.partner 1.0.0)"), told);
        assertFalse(Files.exists(own.resolve(INFO)));
        assertEquals(Optional.empty(), part.make());
    }

    @Test
    void folderThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        write(folder.resolve("file"), "");
        PersonalPart part = new PersonalPart(program, folder.resolve("file"));
        String told = assertThrows(IOException.class, part::make).getMessage();
        assertTrue(told.matches("the program folder .* is shared, and the folder .* cannot be written\\. .*\\."), told);
    }
}
