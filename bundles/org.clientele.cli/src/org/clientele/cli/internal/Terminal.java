package org.clientele.cli.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Finds out before what kind of terminal the user sits; Java itself does not tell. */
final class Terminal {

    private static final int LEAST_WIDTH = 20;

    private Terminal() {
    }

    static CliRequest.Screen screen(Map<String, String> environment) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        int width = isTerminal(1) ? width(environment) : 0;
        return new CliRequest.Screen(width, isTerminal(2) && !dumb, charset());
    }

    /** On systems without /proc the console has to do, which is there when input and output are terminals. */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        if (System.console() == null) {
            return false;
        }
        try {
            // Java 22 and newer have a console even without a terminal, and a method that tells
            return (boolean) System.console().getClass().getMethod("isTerminal").invoke(System.console());
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        try {
            return Math.max(LEAST_WIDTH, Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip()));
        } catch (NumberFormatException e) {
            return askTerminal();
        }
    }

    private static int askTerminal() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size < /dev/tty").redirectErrorStream(true).start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return 0;
            }
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()
                    .split(" ");
            int width = size.length == 2 ? Integer.parseInt(size[1]) : 0;
            return width == 0 ? 0 : Math.max(LEAST_WIDTH, width);
        } catch (IOException | NumberFormatException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** An encoding that knows ASCII only is a missing setting rather than a wish. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
