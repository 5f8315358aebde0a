package org.clientele.cli.internal.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.cli.internal.CliRequest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What is said on the socket. The client sends the magic number, the version and one request as JSON; from then on it
 * sends nothing but {@link #CANCEL}. The server answers with frames: a byte that says what, a length, and so many
 * bytes.
 */
final class Protocol {

    /** Raised when a change is not understood by the other side. */
    static final int VERSION = 1;
    /** Standard output. */
    static final byte OUT = 'O';
    /** Standard error. */
    static final byte ERR = 'E';
    /** The exit code in four bytes; the last frame. */
    static final byte EXIT = 'X';
    /** The server's version in four bytes, since it is not the client's; the last frame. */
    static final byte OTHER_VERSION = 'V';
    /** The server has as many commands as it takes; the last frame, empty. */
    static final byte BUSY = 'B';
    /** The client asks the command to stop. */
    static final byte CANCEL = 'C';
    /** No frame is longer. */
    static final int MOST_FRAME_BYTES = 1 << 20;

    private static final int MAGIC = 0x434c4948;
    private static final int MOST_REQUEST_BYTES = 256 * 1024;

    /**
     * A request with the secret that proves where it comes from.
     *
     * @param token the secret
     * @param request the command line
     */
    record Signed(String token, CliRequest request) {
    }

    /** The other side speaks another version. */
    static final class OtherVersionException extends IOException {

        private static final long serialVersionUID = 1L;

        OtherVersionException(int version) {
            super("Version " + version);
        }
    }

    private Protocol() {
    }

    static void writeRequest(DataOutputStream out, Signed signed) throws IOException {
        CliRequest request = signed.request();
        JsonObject json = new JsonObject();
        json.addProperty("token", signed.token());
        JsonArray args = new JsonArray();
        request.args().forEach(args::add);
        json.add("args", args);
        json.addProperty("directory", request.directory().toString());
        json.addProperty("width", request.terminal().width());
        json.addProperty("progress", request.terminal().progress());
        json.addProperty("charset", request.terminal().charset().name());
        json.addProperty("locale", request.locale().toLanguageTag());
        json.addProperty("account", request.account());
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(MAGIC);
        out.writeShort(VERSION);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Signed readRequest(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a request");
        }
        int version = in.readShort();
        if (version != VERSION) {
            throw new OtherVersionException(version);
        }
        int length = in.readInt();
        if (length < 0 || length > MOST_REQUEST_BYTES) {
            throw new IOException("A request of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        try {
            JsonObject json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
            List<String> args = new ArrayList<>();
            for (JsonElement arg : json.getAsJsonArray("args")) {
                args.add(arg.getAsString());
            }
            CliRequest.Screen screen = new CliRequest.Screen(Math.clamp(json.get("width").getAsInt(), 0, 10_000),
                    json.get("progress").getAsBoolean(), Charset.forName(json.get("charset").getAsString()));
            return new Signed(json.get("token").getAsString(),
                    new CliRequest(args, Path.of(json.get("directory").getAsString()), screen,
                            Locale.forLanguageTag(json.get("locale").getAsString()),
                            json.get("account").getAsString()));
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException
                | UnsupportedOperationException e) {
            throw new IOException("A malformed request", e);
        }
    }

    static void writeFrame(DataOutputStream out, byte kind, byte[] bytes, int from, int length) throws IOException {
        out.writeByte(kind);
        out.writeInt(length);
        out.write(bytes, from, length);
        out.flush();
    }

    static void writeNumber(DataOutputStream out, byte kind, int number) throws IOException {
        out.writeByte(kind);
        out.writeInt(Integer.BYTES);
        out.writeInt(number);
        out.flush();
    }
}
