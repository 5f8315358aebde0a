package org.clientele.customers.internal.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.clientele.model.Titled;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reads one of the JSON files of shipped definitions. They are part of the program: what is wrong in one is a bug. */
final class ShippedFile {

    private ShippedFile() {
    }

    static List<JsonObject> read(String name) {
        try (InputStream in = ShippedFile.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return objects(JsonParser.parseReader(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonObject> objects(JsonElement array) {
        List<JsonObject> all = new ArrayList<>();
        array.getAsJsonArray().forEach(element -> all.add(element.getAsJsonObject()));
        return all;
    }

    /** The rows of an array of arrays; an absent member has none. */
    static List<List<String>> rows(JsonObject object, String member) {
        List<List<String>> rows = new ArrayList<>();
        if (object.has(member)) {
            object.getAsJsonArray(member).forEach(row -> rows.add(texts(row)));
        }
        return rows;
    }

    static List<String> texts(JsonElement array) {
        List<String> texts = new ArrayList<>();
        array.getAsJsonArray().forEach(element -> texts.add(element.isJsonNull() ? null : element.getAsString()));
        return texts;
    }

    static String text(JsonObject object, String member) {
        return object.has(member) ? object.get(member).getAsString() : null;
    }

    static <T extends Titled> T titled(T titled, JsonObject object) {
        return titled(titled, text(object, "english"), text(object, "chinese"), text(object, "description")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static <T extends Titled> T titled(T titled, String english, String chinese, String description) {
        titled.setEnglish(english);
        titled.setChinese(chinese);
        titled.setDescription(description);
        return titled;
    }
}
