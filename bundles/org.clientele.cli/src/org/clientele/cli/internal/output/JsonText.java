package org.clientele.cli.internal.output;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

/** Writes plain values as JSON on one line. */
final class JsonText {

    private JsonText() {
    }

    static String of(Map<String, ?> object, Charset charset) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.setSerializeNulls(true);
            write(json, object);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return escape(text.toString(), charset.newEncoder());
    }

    private static void write(JsonWriter json, Object value) throws IOException {
        switch (value) {
        case null -> json.nullValue();
        case Map<?, ?> map -> {
            json.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.name(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.endObject();
        }
        case Iterable<?> list when !(value instanceof Path) -> {
            json.beginArray();
            for (Object element : list) {
                write(json, element);
            }
            json.endArray();
        }
        case Boolean truth -> json.value(truth);
        case BigDecimal decimal -> json.value(decimal.toPlainString());
        case Number number -> json.value(number);
        default -> json.value(value.toString());
        }
    }

    /** What the encoding cannot hold is escaped, so that the line survives every terminal and pipe. */
    private static String escape(String text, CharsetEncoder encoder) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean plain = Character.isSurrogate(c) ? encoder.charset().name().startsWith("UTF")
                    : encoder.canEncode(c);
            if (plain) {
                escaped.append(c);
            } else {
                escaped.append(String.format("\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
