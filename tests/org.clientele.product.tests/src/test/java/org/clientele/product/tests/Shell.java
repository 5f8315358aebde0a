package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Runs commands and waits for what they do. */
final class Shell {

    /** Only an upper bound: a machine that many builds share once took half of it for one restart. */
    private static final Duration LIMIT = Duration.ofMinutes(8);

    private static final String JAVA = "JAVA_TOOL_OPTIONS";

    /** A program that does one thing and ends is faster with the quick compiler alone. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private Shell() {
    }

    /**
     * What a command left.
     *
     * @param code its exit code
     * @param out what it printed on stdout
     * @param err what it printed on stderr
     */
    record Result(int code, String out, String err) {

        /** Fails where the command failed, with what it said. */
        Result ok() {
            assertEquals(0, code, () -> out + err);
            return this;
        }
    }

    static Result run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().merge(JAVA, QUICK, (given, quick) -> given + ' ' + quick);
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                fail("does not end: " + List.of(command) + "\n" + Files.readString(out) + Files.readString(err));
            }
            return new Result(process.exitValue(), Files.readString(out),
                    Files.readString(err).replaceAll("(?m)^Picked up " + JAVA + ".*\\R", ""));
        } finally {
            end(process);
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Waits for a condition while a process lives. */
    static void await(Process process, Path log, String what, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                fail((process.isAlive() ? "not in time: " : "ended with code " + process.exitValue() + " before: ")
                        + what + "\n" + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    /** The names of all windows, or null where they cannot be asked for. */
    static String windows() {
        try {
            return run(Path.of("."), Map.of(), "xwininfo", "-root", "-tree").out();
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Ends a process and what it started. */
    static void end(Process process) throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        Stream.concat(Stream.of(process.toHandle()), children.stream()).forEach(ProcessHandle::destroy);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
