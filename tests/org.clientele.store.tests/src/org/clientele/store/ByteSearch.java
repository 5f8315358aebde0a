package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Looks for texts in every byte of every file of a folder, in all forms in which a program could have written them. */
final class ByteSearch {

    private ByteSearch() {
    }

    /** Asserts that none of the texts lies in the folder. */
    static void assertNothing(Path folder, List<String> texts) throws IOException {
        assertEquals(List.of(), find(folder, texts));
    }

    static List<String> find(Path folder, List<String> texts) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (String text : texts) {
                    for (byte[] form : forms(text)) {
                        if (contains(bytes, form)) {
                            found.add(text + " in " + folder.relativize(file));
                        }
                    }
                    if (file.getFileName().toString().contains(text)) {
                        found.add(text + " names " + folder.relativize(file));
                    }
                }
            }
        }
        return found;
    }

    private static List<byte[]> forms(String text) {
        return List.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE), modifiedUtf8(text));
    }

    /** The form of {@link DataOutputStream}, in which Derby writes texts. */
    private static byte[] modifiedUtf8(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] all = bytes.toByteArray();
        return Arrays.copyOfRange(all, 2, all.length);
    }

    private static boolean contains(byte[] bytes, byte[] form) {
        outer: for (int i = 0; i <= bytes.length - form.length; i++) {
            for (int j = 0; j < form.length; j++) {
                if (bytes[i + j] != form[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
