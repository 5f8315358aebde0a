package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clientele.product.tests.Shell.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people work with one program folder that neither of them can write: each has add-ons and settings of its own, out of
 * the mirror that IT set, and no byte of the folder changes.
 */
class SharedInstallTest {

    private static final String PARTNER = "example.partner.feature";

    private static final String BRAND = "example.brand.feature";

    /** Root would write what is read-only, so that it runs the program as somebody else. */
    private static final List<String> AS_NOBODY = "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/setpriv"))
                    ? List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
                    : List.of();

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void readOnlyProgramAndMirror() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        program = Archives.unpackForLinux(folder);
        for (String site : List.of("example.partner.repository", "example.brand.repository")) {
            Shell.run(folder, Map.of(), "cp", "-rL", Path.of(URI.create(Archives.site(site))).toString(), site).ok();
        }
        Files.writeString(folder.resolve("provisioning.ini"), """
                [sites]
                partner = %s
                brand = %s
                locked = yes
                [trust]
                unsigned = allow
                """.formatted(site("example.partner.repository"), site("example.brand.repository")));
        for (String person : List.of("anna", "bernd")) {
            Path own = Files.createDirectory(folder.resolve(person));
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        writable(false);
    }

    @AfterEach
    void writableAgain() throws Exception {
        writable(true);
    }

    private URI site(String name) {
        return folder.resolve(name).toUri();
    }

    private void writable(boolean writable) throws Exception {
        Shell.run(folder, Map.of(), "chmod", "-R", writable ? "u+w" : "a-w", program.toString()).ok();
    }

    private Result run(String person, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.add(program.resolve("clientele").toString());
        command.addAll(List.of(arguments));
        String own = folder.resolve(person).toString();
        return Shell.run(folder, Map.of("XDG_DATA_HOME", own, "HOME", own, "CLIENTELE_PROVISIONING",
                folder.resolve("provisioning.ini").toString()), command.toArray(String[]::new));
    }

    private String addOns(String person) throws Exception {
        return run(person, "cli", "addon", "list", "--json").ok().out();
    }

    /** Each file of the program with what is in it. */
    private Map<String, String> files() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(program)) {
            all.forEach(f -> sums.put(program.relativize(f).toString(), Files.isRegularFile(f) ? sum(f) : ""));
        }
        return sums;
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void addOnsBelongToWhoeverInstalledThem() throws Exception {
        Map<String, String> before = files();
        run("anna", "cli", "addon", "install", PARTNER).ok();
        run("anna", "update", "apply").ok();
        run("bernd", "director", "-repository", site("example.brand.repository").toString(), "-installIU",
                BRAND + ".feature.group").ok();
        String ofAnna = addOns("anna");
        assertTrue(ofAnna.contains(PARTNER) && !ofAnna.contains(BRAND), ofAnna);
        String ofBernd = addOns("bernd");
        assertTrue(ofBernd.contains(BRAND) && !ofBernd.contains(PARTNER), ofBernd);
        Result locked = run("bernd", "cli", "site", "add", site("example.partner.repository").toString());
        assertTrue(locked.code() != 0 && locked.err().contains("locks the list of sites"), locked::err);
        assertEquals(before, files());

        // as an update of the program does
        writable(true);
        Files.writeString(program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), "#\n",
                StandardOpenOption.APPEND);
        writable(false);
        Result told = run("anna", "cli", "addon", "list", "--json").ok();
        assertTrue(told.err().contains("was updated") && told.err().contains("(example.partner 1."), told::err);
        assertFalse(told.out().contains(PARTNER), "told, and left out as a whole");
        assertEquals("", run("anna", "cli", "version").ok().err(), "told once");
    }
}
