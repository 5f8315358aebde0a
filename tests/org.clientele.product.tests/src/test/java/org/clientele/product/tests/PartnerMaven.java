package org.clientele.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Maven that runs this build, with its repository: partners' projects are built with it. One build at a time: Tycho
 * copies what it takes from an update site into the local repository and does not guard it against a second process, which
 * once read a bundle that was still empty.
 */
final class PartnerMaven {

    private PartnerMaven() {
    }

    /** Runs Maven itself in a project, and fails where the build fails. */
    static synchronized void verify(Path project) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program(), "-B"));
        command.addAll(arguments());
        command.add("verify");
        Shell.run(project, Map.of("JAVA_HOME", System.getProperty("java.home")), command.toArray(String[]::new)).ok();
    }

    /** Runs a script that takes Maven and its arguments from the environment, and fails where the script fails. */
    static synchronized void script(Path folder, String... command) throws IOException, InterruptedException {
        Shell.run(folder, Map.of("JAVA_HOME", System.getProperty("java.home"), "CLIENTELE_MAVEN", program(),
                "CLIENTELE_MAVEN_ARGS", String.join(" ", arguments())), command).ok();
    }

    private static String program() {
        return Path.of(System.getProperty("clientele.maven"), "bin/mvn").toString();
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("-ntp", "-Dmaven.repo.local=" + System.getProperty("clientele.maven.repository")));
        if (Boolean.getBoolean("clientele.maven.offline")) {
            arguments.add("-o");
        }
        return arguments;
    }
}
