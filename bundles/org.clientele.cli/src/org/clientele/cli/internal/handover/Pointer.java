package org.clientele.cli.internal.handover;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Tells where the process that has a store open listens: a file in the store's folder that only its user can read. The
 * token in it is what a client has to know.
 *
 * @param protocol the version of the protocol
 * @param socket the socket's path
 * @param token a random secret
 * @param process the id of the process
 */
record Pointer(int protocol, Path socket, String token, long process) {

    private static final String NAME = "handover.json";
    private static final int MOST_CHARACTERS = 4096;

    static Path file(Path store) {
        return store.resolve(NAME);
    }

    /** Reads the pointer of a store; what cannot be read or belongs to somebody else does not exist. */
    static Optional<Pointer> read(Path store) {
        Path file = file(store);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_CHARACTERS
                    || !PrivateFiles.isMine(file)) {
                return Optional.empty();
            }
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            return Optional.of(new Pointer(json.get("protocol").getAsInt(), Path.of(json.get("socket").getAsString()),
                    json.get("token").getAsString(), json.get("process").getAsLong()));
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException
                | NumberFormatException | UnsupportedOperationException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Writes the pointer so that nobody ever sees half of it. */
    void write(Path store) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("protocol", protocol);
        json.addProperty("socket", socket.toString());
        json.addProperty("token", token);
        json.addProperty("process", process);
        Path scratch = store.resolve(NAME + "." + process);
        FileAttribute<?> mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        FileAttribute<?>[] attributes = PrivateFiles.isPosix(store) ? new FileAttribute<?>[] { mine }
                : new FileAttribute<?>[0];
        Files.deleteIfExists(scratch);
        try (SeekableByteChannel channel = Files.newByteChannel(scratch,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            Channels.newOutputStream(channel).write(json.toString().getBytes(StandardCharsets.UTF_8));
        }
        Files.move(scratch, file(store), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the pointer of a store if it is still this one. */
    void remove(Path store) throws IOException {
        if (read(store).filter(this::equals).isPresent()) {
            Files.deleteIfExists(file(store));
        }
    }
}
