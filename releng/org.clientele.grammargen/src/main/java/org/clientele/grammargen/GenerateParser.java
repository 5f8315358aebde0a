package org.clientele.grammargen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.antlr.v4.Tool;

/**
 * Generates a lexer and a parser from a grammar, in a scratch folder, and then either checks that the committed code is
 * the same or replaces it.
 *
 * <p>
 * Arguments: {@code check} or {@code write}, the scratch folder, the grammar, the source folder of the bundle, the
 * package.
 */
public final class GenerateParser {

    private static final String HEAD = """
            /**
             * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
             */
            """;

    private GenerateParser() {
    }

    /**
     * Runs the generator. Ends with exit code 1 when the grammar has a mistake or the committed code differs.
     *
     * @param args see the class
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        boolean write = "write".equals(args[0]);
        Path scratch = Path.of(args[1]).toAbsolutePath();
        Path sources = Path.of(args[3]).normalize();
        delete(scratch);
        Map<String, String> generated = generate(Path.of(args[2]).toAbsolutePath().normalize(), scratch, args[4]);
        Map<String, String> committed = read(sources, ".java");
        if (write) {
            delete(sources);
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Path target = sources.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } else if (!generated.equals(committed)) {
            TreeSet<String> names = new TreeSet<>(generated.keySet());
            names.addAll(committed.keySet());
            names.removeIf(name -> Objects.equals(generated.get(name), committed.get(name)));
            System.err.println(
                    "The generated code differs from the grammar. Run './clientele generate' and commit: " + names);
            System.exit(1);
        }
    }

    private static Map<String, String> generate(Path grammar, Path scratch, String name) throws IOException {
        Path folder = scratch.resolve(name.replace('.', '/'));
        Tool tool = new Tool(new String[] { "-encoding", "UTF-8", "-package", name, "-visitor", "-no-listener",
                "-Werror", "-o", folder.toString(), grammar.toString() });
        tool.processGrammarsOnCommandLine();
        if (tool.getNumErrors() > 0) {
            System.exit(1);
        }
        Map<String, String> files = read(scratch, ".java");
        // the first line tells where the grammar was on this machine
        files.replaceAll((file, text) -> HEAD + text.substring(text.indexOf('\n') + 1));
        return files;
    }

    private static Map<String, String> read(Path root, String ending) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    contents.put(name, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return contents;
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
