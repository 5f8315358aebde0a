package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import org.clientele.product.tests.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real product is updated from a site, is killed in the middle, and goes back. One test, since each start costs seconds. */
class UpdateTest {

    @TempDir
    Path folder;

    private Path program;

    private Result clientele(Map<String, String> environment, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = program.resolve("clientele").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Map<String, String> all = new HashMap<>(environment);
        all.put("XDG_DATA_HOME", folder.resolve("data").toString());
        return Shell.run(folder, all, command);
    }

    private Result clientele(String... arguments) throws Exception {
        return clientele(Map.of(), arguments);
    }

    /** As a power failure at that place would; the script that is left takes the update back. */
    private void killedAt(String place) throws Exception {
        Result killed = clientele(Map.of("JAVA_TOOL_OPTIONS", "-Dclientele.update.halt=" + place), "update", "apply");
        assertEquals(1, killed.code(), () -> place + killed.err());
        assertFalse(Files.exists(program.resolve("updates/phase")), place);
        assertTrue(Files.exists(program.resolve("updates/staged")), place);
        assertEquals(!place.equals("snapshot"), killed.err().contains("has been taken back"), killed::err);
    }

    @Test
    void newerFeatureIsStagedAppliedKilledTakenBackAndRecovered() throws Exception {
        program = Archives.unpackForLinux(folder);
        Path site = NewerFeature.write(folder.resolve("newer site"));
        HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                site.toAbsolutePath(), SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            clientele("cli", "site", "add", "http://127.0.0.1:" + server.getAddress().getPort() + '/').ok();
            Result refused = clientele("cli", "update", "stage");
            assertTrue(refused.code() != 0 && refused.err().contains("--allow-unsigned"), refused::err);
            assertFalse(Files.exists(program.resolve("updates/staged")), "unsigned files are refused by scripts");
            clientele("cli", "update", "stage", "--allow-unsigned").ok();
        } finally {
            server.stop(0);
        }

        // each next one starts the program that the one before left
        killedAt("snapshot");
        killedAt("applying-5");
        killedAt("checking");

        clientele("update", "apply").ok();
        assertTrue(Files.readString(program.resolve("updates/history")).contains("\tAPPLIED\t"));
        assertTrue(Files.exists(program.resolve("features/" + NewerFeature.ID + '_' + NewerFeature.VERSION)));
        clientele("recover").ok();
        String list = clientele("cli", "addon", "list", "--json").ok().out();
        assertTrue(list.contains(NewerFeature.ID) && !list.contains(NewerFeature.VERSION), list);
    }
}
