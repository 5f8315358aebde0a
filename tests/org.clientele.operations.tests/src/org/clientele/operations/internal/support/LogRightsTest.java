package org.clientele.operations.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs are for their user alone, also those that turned over. */
class LogRightsTest {

    @TempDir
    Path folder;

    private Path write(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return file;
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void logsAreRestrictedAndOtherFilesAreNot() throws Exception {
        Path log = write(".log");
        Path before = write("cli.bak_3.log");
        Path other = write("version.ini");
        LogRights.restrictIn(folder);
        LogRights.restrictIn(folder.resolve("none"));
        assertEquals("rw-------", rights(log));
        assertEquals("rw-------", rights(before));
        assertEquals("rw-r--r--", rights(other));
    }
}
