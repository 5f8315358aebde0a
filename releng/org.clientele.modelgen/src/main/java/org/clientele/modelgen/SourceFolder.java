package org.clientele.modelgen;

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

/** A folder of generated sources that can be compared with another one and taken over from it. */
record SourceFolder(Path root) {

    /** Names the files that differ, are missing here, or are here alone. */
    List<String> differencesTo(SourceFolder generated) throws IOException {
        Map<String, String> mine = read();
        Map<String, String> theirs = generated.read();
        TreeSet<String> names = new TreeSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        return names.stream().filter(name -> !Objects.equals(mine.get(name), theirs.get(name))).toList();
    }

    /** Becomes a copy of another folder. */
    void replaceBy(SourceFolder generated) throws IOException {
        delete();
        for (Map.Entry<String, String> file : generated.read().entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** Removes the folder with all that is in it. */
    void delete() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    contents.put(name, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return contents;
    }
}
