package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.clientele.product.tests.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start scripts. The one for Linux and macOS runs on a program folder of stubs, with a Java that writes down what
 * it is given and ends with the code that the test wants; the one for Windows is read.
 */
class StartScriptTest {

    private static final Path FEATURE = Archives.root().resolve("features/org.clientele.platform.feature/rootfiles");

    private static final String STUB = """
            #!/bin/sh
            {
                echo start
                for argument in "$@"; do
                    printf '<%s>\\n' "$argument"
                    case $argument in
                        -Dclientele.relaunch=*) relaunch=${argument#*=} ;;
                    esac
                done
            } >>"$STUB_LOG"
            code=$(head -n 1 "$STUB_CODES")
            sed -i 1d "$STUB_CODES"
            [ "$code" = 24 ] && printf -- '-data\\n/other work space\\n' >"$relaunch"
            exit "$code"
            """;

    @TempDir
    Path folder;

    private Path program;

    private Path java;

    private String dataHome = "/data";

    @BeforeEach
    void programFolderOfStubs() throws IOException {
        program = Files.createDirectories(folder.resolve("program folder"));
        Path info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(info.getParent());
        Files.createDirectories(program.resolve("plugins"));
        Files.writeString(program.resolve("plugins/org.eclipse.equinox.launcher_1.6.0.jar"), "");
        Files.writeString(program.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"), "");
        Files.writeString(info, """
                #version=1
                org.eclipse.equinox.launcher.gtk.linux.x86_64,1.2.0,plugins/no.jar,4,false
                org.eclipse.equinox.launcher,1.6.0,plugins/org.eclipse.equinox.launcher_1.6.0.jar,4,false
                """);
        Files.writeString(program.resolve("eclipse.ini"), """
                -startup
                plugins/org.eclipse.equinox.launcher_1.7.0.jar
                --launcher.defaultAction
                openFile
                -nl
                zh_CN
                -vmargs
                -Xmx3g
                -Dwith.space=a b's
                """);
        for (String part : List.of("clientele", "clientele-shared.sh", "clientele-update.sh")) {
            Files.copy(FEATURE.resolve("unix/start").resolve(part), program.resolve(part));
        }
        java = jdk("jdk", "21.0.4");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(home.resolve("bin/java"), STUB);
        Files.setPosixFilePermissions(home.resolve("bin/java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private Result start(String shell, Path home, String codes, String... arguments) throws Exception {
        Path codeFile = folder.resolve("codes");
        Files.writeString(codeFile, codes);
        Files.deleteIfExists(log());
        String[] command = new String[arguments.length + 2];
        command[0] = shell;
        command[1] = program.resolve("clientele").toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return Shell.run(folder, Map.of("JAVA_HOME", home.toString(), "STUB_LOG", log().toString(), "STUB_CODES",
                codeFile.toString(), "XDG_DATA_HOME", dataHome, "CLIENTELE_PROVISIONING",
                folder.resolve("provisioning.ini").toString()), command);
    }

    private Path log() {
        return folder.resolve("log");
    }

    private String started() throws IOException {
        return Files.readString(log());
    }

    @Test
    void everyScriptIsValidInItsShells() throws Exception {
        for (String script : List.of("features/org.clientele.platform.feature/rootfiles/unix/start/clientele",
                "features/org.clientele.platform.feature/rootfiles/unix/start/clientele-update.sh",
                "features/org.clientele.platform.feature/rootfiles/unix/start/clientele-shared.sh",
                "releng/org.clientele.product/macosx/MacOS/clientele")) {
            for (String shell : List.of("sh", "dash", "bash")) {
                Shell.run(Archives.root(), Map.of(), shell, "-n", script).ok();
            }
        }
        for (String script : List.of("clientele", ".ci/run")) {
            Shell.run(Archives.root(), Map.of(), "bash", "-n", script).ok();
        }
    }

    @Test
    void launcherIsTheOneThatTheConfigurationNames() throws Exception {
        start("sh", java, "0\n").ok();
        assertTrue(started().contains("<" + program.toRealPath()
                + "/plugins/org.eclipse.equinox.launcher_1.6.0.jar>\n"), started());
    }

    @Test
    void iniGivesArgumentsToJavaAndToTheProgram() throws Exception {
        start("dash", java, "0\n", "-nl", "en US", "-vmargs", "-Dmine=1").ok();
        String line = started().replace('\n', ' ');
        assertTrue(line.matches("start <-Xmx3g> <-Dwith.space=a b's> <--enable-native-access=ALL-UNNAMED> "
                + "<-Djava.util.logging.config.file=.*/program folder/logging.properties> <-Dmine=1> "
                + "<-Dclientele.relaunch=.*> <-jar> <.*> <-nl> <zh_CN> <-data> </data/clientele/workspace> "
                + "<-nl> <en US> "), line);
    }

    @Test
    void code23StartsAgainAndTheLastCodeIsTheScripts() throws Exception {
        Result result = start("sh", java, "23\n23\n7\n", "-data", "here");
        assertEquals(7, result.code(), result::err);
        assertEquals(3, started().split("start\n").length - 1);
    }

    @Test
    void code24StartsAgainOnTheWorkspaceThatTheProgramAskedFor() throws Exception {
        start("dash", java, "24\n0\n", "-data", "here").ok();
        String[] starts = started().split("start\n");
        assertTrue(starts[1].endsWith("<-data>\n<here>\n"), starts[1]);
        assertTrue(starts[2].endsWith("<-data>\n<here>\n<-data>\n</other work space>\n"), starts[2]);
    }

    /** Who updates or removes the add-on that keeps the program from starting is still in safe mode after that. */
    @Test
    void safeModeStaysWhenAnUpdateIsInstalledBetweenTwoStarts() throws Exception {
        Path info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(program.resolve("plugins/operations.jar"), "");
        Files.writeString(info, Files.readString(info) + "org.clientele.operations,1.0.0,plugins/operations.jar,4,false\n");
        Files.setPosixFilePermissions(program.resolve("clientele"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(program.resolve("updates/staged"));
        dataHome = folder.resolve("data").toString();
        // the update and its check, then what safe mode needs and the workbench
        Result result = start("sh", java, "0\n0\n0\n0\n", "--safe", "-nl", "en").ok();
        String[] starts = started().split("start\n");
        assertEquals(5, starts.length, started() + result.err());
        assertTrue(starts[1].contains("<org.clientele.update.apply>") && !starts[1].contains("safe"), starts[1]);
        assertTrue(starts[2].contains("<org.clientele.update.check>"), starts[2]);
        assertTrue(starts[3].contains("SafeConfiguration"), starts[3]);
        assertTrue(starts[4].contains("<-Dclientele.safe=true>") && starts[4].endsWith("/safe-workspace>\n<-nl>\n<en>\n"),
                starts[4]);
    }

    @Test
    void updateStagedInSafeModeIsInstalledIntoTheUsualConfiguration() throws Exception {
        Path info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(program.resolve("plugins/operations.jar"), "");
        Files.writeString(info, Files.readString(info) + "org.clientele.operations,1.0.0,plugins/operations.jar,4,false\n");
        Path script = program.resolve("clientele");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        dataHome = folder.resolve("data").toString();
        // the program asks for a restart after it staged an update
        Path stager = java.resolve("bin/java");
        Files.writeString(stager, STUB.replace("exit \"$code\"",
                "[ \"$code\" = 23 ] && mkdir -p '" + program.resolve("updates/staged") + "'\nexit \"$code\""));
        start("sh", java, "0\n23\n0\n0\n0\n0\n", "--safe").ok();
        String[] starts = started().split("start\n");
        assertEquals(7, starts.length, started());
        assertTrue(starts[2].contains("safe-workbench"), starts[2]);
        assertTrue(starts[3].contains("<org.clientele.update.apply>") && !starts[3].contains("safe"), starts[3]);
        assertTrue(starts[6].contains("<-Dclientele.safe=true>"), starts[6]);
    }

    @Test
    void commandLineKeepsItsArgumentsAndItsExitCode() throws Exception {
        Result result = start("sh", java, "5\n", "cli", "show", "it's \"C 1\"", "", "$HOME");
        assertEquals(5, result.code(), result::err);
        assertTrue(started().contains("<-Dosgi.startLevel=4>"), "what only the workbench needs is not started");
        assertTrue(started().endsWith("""
                <-nosplash>
                <-application>
                <org.clientele.cli.application>
                <-data>
                <@none>
                <show>
                <it's "C 1">
                <>
                <$HOME>
                """), started());
    }

    @Test
    void olderJavaIsPassedOver() throws Exception {
        Files.writeString(program.resolve("eclipse.ini"), "-vm\n" + java + "/bin/java\n-vmargs\n-Xmx1g\n");
        start("sh", jdk("old", "17.0.9"), "0\n").ok();
        assertTrue(started().contains("<-Xmx1g>"), started());
    }

    @Test
    void missingJavaIsSaidInOneSentence() throws Exception {
        Path script = program.resolve("clientele");
        Files.writeString(script, Files.readString(script).replace("minimum=21", "minimum=99"));
        Result result = start("sh", java, "0\n");
        assertEquals(14, result.code());
        assertEquals("clientele: Java 99 or newer was not found: set JAVA_HOME to one, or put its java on the PATH.\n",
                result.err());
    }

    @Test
    void missingConfigurationIsSaidInOneSentence() throws Exception {
        Files.delete(program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
        Result result = start("sh", java, "0\n");
        assertEquals(14, result.code());
        assertTrue(result.err().matches("clientele: the configuration is not complete: .* Unpack the program again\\.\n"),
                result::err);
    }

    @Test
    void provisionedBrandIsStartedWhereItIsInstalled() throws Exception {
        Files.writeString(folder.resolve("provisioning.ini"), "[branding]\n product = example.brand.product \r\n[other]\nproduct=x.y\n");
        Result missing = start("dash", java, "0\n").ok();
        assertTrue(missing.err().contains("example.brand.product"), missing::err);
        assertTrue(!started().contains("<-product>"), started());
        Path info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(info, Files.readString(info) + "example.brand,1.0.0,plugins/b.jar,4,false\n");
        start("dash", java, "0\n").ok();
        assertTrue(started().contains("<-product>\n<example.brand.product>\n"), started());
    }

    @Test
    void sharedProgramFolderHasAPartForEachPerson() throws Exception {
        Files.writeString(folder.resolve("provisioning.ini"), "# all\n[install]\nshared = yes\n");
        dataHome = folder.resolve("anna's data").toString();
        start("sh", java, "0\n").ok();
        assertTrue(started().matches("(?s).*<-configuration>\n<\\Q" + dataHome + "\\E/clientele/installation/\\d+/configuration>.*"),
                started());
        start("dash", java, "0\n", "cli", "info").ok();
        assertTrue(started().contains("<-configuration>\n<" + dataHome), started());
        Path own = Files.list(Path.of(dataHome, "clientele/installation")).findFirst().orElseThrow();
        assertTrue(Files.readString(own.resolve("configuration/config.ini"))
                .startsWith("osgi.sharedConfiguration.area=file:" + program.toRealPath() + "/configuration/\n"));
        Files.writeString(folder.resolve("provisioning.ini"), "");
        start("sh", java, "0\n").ok();
        assertTrue(!started().contains("<-configuration>"), started());
    }

    /** The framework reads the file as Java properties, which have no such letters. */
    @Test
    void sharedProgramFolderMayHaveLettersOfAnyScript() throws Exception {
        Files.writeString(folder.resolve("provisioning.ini"), "[install]\nshared = yes\n");
        dataHome = folder.resolve("data").toString();
        Shell.run(folder, Map.of(), "sh", "-c",
                "mv 'program folder' \"$(printf 'B\\303\\274cher')\" && ln -s B* 'program folder'").ok();
        start("sh", java, "0\n").ok();
        Path own = Files.list(Path.of(dataHome, "clientele/installation")).findFirst().orElseThrow();
        Properties ini = new Properties();
        try (var in = Files.newInputStream(own.resolve("configuration/config.ini"))) {
            ini.load(in);
        }
        assertTrue(ini.getProperty("osgi.sharedConfiguration.area").endsWith("/B\u00fccher/configuration/"), ini::toString);
    }

    @Test
    void sharedProgramFolderWithoutAWritableDataFolderIsSaidInOneSentence() throws Exception {
        Files.writeString(folder.resolve("provisioning.ini"), "[install]\nshared = yes\n");
        Files.writeString(folder.resolve("file"), "");
        dataHome = folder.resolve("file").toString();
        Result result = start("sh", java, "0\n");
        assertEquals(14, result.code());
        assertTrue(result.err().matches("clientele: the program folder .* is shared, and the folder .* cannot be written\\. .*\n"),
                result::err);
    }

    @Test
    void updatedProgramTellsWhoseAddOnsAreLeftOut() throws Exception {
        Files.writeString(folder.resolve("provisioning.ini"), "[install]\nshared = yes\n");
        dataHome = folder.resolve("data").toString();
        assertEquals("", start("sh", java, "0\n").ok().err());
        Path own = Files.list(Path.of(dataHome, "clientele/installation")).findFirst().orElseThrow();
        Path added = Files.createDirectories(own.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
        Files.writeString(added.resolve("bundles.info"),
                "example.partner,1.0.0,file:" + own + "/plugins/example.partner_1.0.0.jar,4,false\n");
        assertEquals("", start("sh", java, "0\n").ok().err());
        Path info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(info, Files.readString(info) + "newer,1.0.0,plugins/n.jar,4,false\n");
        String told = start("sh", java, "0\n").ok().err();
        assertTrue(told.contains("was updated") && told.contains("example.partner 1.0.0"), told);
        assertEquals("", start("sh", java, "0\n").ok().err());
    }

    @Test
    void windowsScriptJumpsOnlyToLabelsThatItHas() throws IOException {
        String script = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        assertEquals(script.lines().count(), script.split("\r\n").length, "every line ends as Windows wants it");
        TreeSet<String> labels = new TreeSet<>(find("(?m)^:(\\w+)", script));
        TreeSet<String> jumps = new TreeSet<>(find("(?<=goto |call :|with_lock |:locked )(\\w+)", script));
        assertEquals(labels, jumps);
    }

    /** cmd puts values in before it looks for the end of a block: "Program Files (x86)" would end it. */
    @Test
    void windowsScriptNamesNoFolderWithinABlock() throws IOException {
        boolean block = false;
        for (String line : Files.readAllLines(FEATURE.resolve("windows/start/clientele.cmd"))) {
            block = line.endsWith("(") || block && !line.strip().equals(")");
            boolean told = block && line.strip().startsWith("echo") || line.contains(" (>") && line.contains(" echo ");
            assertTrue(!told || !line.matches(".*echo .*%(HERE|BASE|AREA|UPDATES|OWN|SAFE_FOLDER)%.*"), line);
        }
    }

    @Test
    void windowsScriptGoesBackWhenTheWorkbenchAsksForIt() throws IOException {
        String script = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        int asked = script.indexOf("if exist \"%UPDATES%\\back\" call :go_back");
        assertTrue(asked > script.indexOf("\r\n:start\r\n"), "at each start of the workbench");
        assertTrue(asked < script.indexOf("with_lock apply_update"), "before a staged update is installed");
    }

    /** A second start could take the phase for its own while the first one still copies. */
    @Test
    void windowsScriptTakesTheLockBeforeItWritesThatItGoesBack() throws IOException {
        String script = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        int locked = script.indexOf("call :locked recover_alone");
        assertTrue(locked > 0 && locked < script.indexOf("PHASE=recovering"));
        assertTrue(script.indexOf(":recover_alone\r\n") < script.indexOf("PHASE=recovering"));
    }

    /** What a window holds open nobody else may write: without the file the program starts all the same. */
    @Test
    void windowsScriptGoesNotBackUnderAnOpenWindow() throws IOException {
        String script = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        int looked = script.indexOf("if defined BUSY goto not_while_it_runs");
        assertTrue(looked > script.indexOf("\r\n:begin_recover\r\n"));
        assertTrue(looked < script.indexOf("call :locked recover_alone"), "before anything is put back");
        assertTrue(script.contains("set \"RUNNING=nul\"\r\n"));
        int run = script.indexOf("9>\"%RUNNING%\" \"%JAVA%\"");
        assertTrue(run > script.indexOf("call :mark_window"));
        assertTrue(script.substring(run).lines().skip(1).findFirst().orElseThrow().equals("set \"CODE=%ERRORLEVEL%\""));
    }

    @Test
    void windowsScriptOffersSafeModeInTheWordsOfTheOther() throws IOException {
        String windows = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        String unix = Files.readString(FEATURE.resolve("unix/start/clientele"));
        for (String word : List.of("the program ended within seconds twice in a row",
                "If an add-on is the cause, this starts it without the add-ons of partners: clientele --safe", "failed-start")) {
            assertTrue(windows.contains(word) && unix.contains(word), word);
        }
        assertTrue(windows.contains("if defined SAFE exit /b 0\r\nset \"EARLY="), "not in safe mode itself");
        assertTrue(windows.indexOf("call :ended_early") < windows.indexOf("exit /b %CODE%\r\n\r\nrem a file"));
    }

    /** Words that are shifted away one by one lose commas and equals signs. */
    @Test
    void windowsScriptHandsOverWhatFollowsAsItStands() throws IOException {
        String script = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        assertTrue(script.contains("set REST=%*") && script.contains("set USER_ARGS=%*"));
        assertTrue(script.contains("StartSettings \"%HERE%.\" \"%ProgramData%\\Clientele\""), "as IT set it");
        assertTrue(script.contains("if /i \"%~1\"==\"carry-over\" goto carry_over"));
    }

    @Test
    void windowsScriptClosesEveryBlock() throws IOException {
        int open = 0;
        for (String line : Files.readAllLines(FEATURE.resolve("windows/start/clientele.cmd"))) {
            if (line.startsWith("rem ")) {
                continue;
            }
            open += line.endsWith("(") ? 1 : 0;
            open -= line.strip().equals(")") ? 1 : 0;
            assertTrue(open >= 0, line);
        }
        assertEquals(0, open);
    }

    @Test
    void windowsScriptReadsAndWritesTheFolderOfUpdatesLikeTheOther() throws IOException {
        String windows = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        String unix = Files.readString(FEATURE.resolve("unix/start/clientele-update.sh"));
        for (String word : List.of("snapshot", "previous", "complete", "staged", "failed", "failure", "versions", "history",
                "finishing", "recovering", "TAKEN_BACK", "RECOVERED", "org.clientele.update.apply",
                "org.clientele.update.check")) {
            assertTrue(windows.contains(word) && unix.contains(word), word);
        }
        for (String code : List.of("15", "16")) {
            assertTrue(windows.contains("\"%CODE%\"==\"" + code + '"') && unix.contains(code), code);
        }
        assertTrue(windows.indexOf("call :with_lock settle_update") < windows.indexOf("call :find_launcher"),
                "what was not finished is taken back before anybody looks for Java");
    }

    /** cmd goes on reading a script by its old position, so nothing may follow on a later line. */
    @Test
    void windowsScriptLeavesInTheLineThatReplacesIt() throws IOException {
        Files.readString(FEATURE.resolve("windows/start/clientele.cmd")).lines()
                .filter(l -> l.contains("copy /y \"%HERE%start\\clientele.cmd\""))
                .forEach(l -> assertTrue(l.matches(".* & (exit /b 0|\"%HERE%clientele\\.cmd\" %\\*.*)"), l));
    }

    @Test
    void windowsScriptActsOnTheSameCodesAndArguments() throws IOException {
        String script = Files.readString(FEATURE.resolve("windows/start/clientele.cmd"));
        for (String part : List.of("\"%CODE%\"==\"23\" goto start", "\"%CODE%\"==\"24\"", "bundles.info",
                "org.eclipse.equinox.launcher\"", "-Dclientele.relaunch=", "--enable-native-access=ALL-UNNAMED",
                "org.clientele.cli.application", "org.eclipse.equinox.p2.director", "set \"MINIMUM=21\"")) {
            assertTrue(script.contains(part), part);
        }
    }

    private static List<String> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1))
                .toList();
    }
}
