package org.clientele.exchange.internal.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.PrivateFile;
import org.clientele.exchange.internal.csv.TextSource;
import org.eclipse.osgi.util.NLS;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A mapping as a JSON file. It is read member by member, so that a mistake is named by its place. */
public final class MappingFile {

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)"); //$NON-NLS-1$
    private static final String MARK = "import-mapping"; //$NON-NLS-1$

    private final Path file;

    /**
     * Creates it.
     *
     * @param file the file
     */
    public MappingFile(Path file) {
        this.file = file;
    }

    /**
     * Writes the file as a whole.
     *
     * @param mapping the mapping
     * @throws ClienteleException FILE_NOT_WRITABLE
     */
    public void save(ImportMapping mapping) throws ClienteleException {
        JsonObject root = new JsonObject();
        root.addProperty("clientele", MARK); //$NON-NLS-1$
        root.addProperty("version", 1); //$NON-NLS-1$
        root.addProperty("kind", mapping.kind().name()); //$NON-NLS-1$
        root.addProperty("parties", mapping.parties().name()); //$NON-NLS-1$
        put(root, "currency", mapping.currency()); //$NON-NLS-1$
        put(root, "cancellationPrefix", mapping.prefixes().cancellation()); //$NON-NLS-1$
        put(root, "adjustmentPrefix", mapping.prefixes().adjustment()); //$NON-NLS-1$
        CsvFormat format = mapping.format();
        if (format != null) {
            JsonObject object = new JsonObject();
            object.addProperty("charset", format.charset().name()); //$NON-NLS-1$
            object.addProperty("byteOrderMark", format.byteOrderMark()); //$NON-NLS-1$
            object.addProperty("delimiter", String.valueOf(format.delimiter())); //$NON-NLS-1$
            object.addProperty("header", format.header()); //$NON-NLS-1$
            root.add("format", object); //$NON-NLS-1$
        }
        JsonArray fields = new JsonArray();
        for (Field field : mapping.fields()) {
            JsonObject object = new JsonObject();
            object.addProperty("column", field.column()); //$NON-NLS-1$
            object.addProperty("target", field.target()); //$NON-NLS-1$
            put(object, "pattern", field.pattern()); //$NON-NLS-1$
            fields.add(object);
        }
        root.add("fields", fields); //$NON-NLS-1$
        String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + '\n';
        try (PrivateFile target = new PrivateFile(file)) {
            target.writer().write(text);
            target.replace();
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    /**
     * Reads the file.
     *
     * @return the mapping
     * @throws ClienteleException FILE_UNREADABLE, FILE_MALFORMED
     */
    public ImportMapping load() throws ClienteleException {
        if (Files.isDirectory(file)) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.File_folder, file));
        }
        try {
            JsonElement root = JsonParser.parseString(Files.readString(file));
            return mapping(object(root, "$")); //$NON-NLS-1$
        } catch (CharacterCodingException e) {
            throw malformed("1", "1"); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException e) {
            throw TextSource.failure(file, e);
        } catch (JsonParseException e) {
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            throw place.find() ? malformed(place.group(1), place.group(2)) : malformed("1", "1"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private ImportMapping mapping(JsonObject root) throws ClienteleException {
        if (!MARK.equals(text(root, "clientele", "$.clientele", null))) { //$NON-NLS-1$ //$NON-NLS-2$
            throw wrong("$.clientele"); //$NON-NLS-1$
        }
        RowKind kind = literal(RowKind.class, text(root, "kind", "$.kind", null), "$.kind"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        PartyType parties = literal(PartyType.class,
                text(root, "parties", "$.parties", PartyType.ORGANISATION.name()), "$.parties"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        JsonElement array = root.get("fields"); //$NON-NLS-1$
        if (array == null || !array.isJsonArray()) {
            throw wrong("$.fields"); //$NON-NLS-1$
        }
        List<Field> fields = new ArrayList<>();
        for (JsonElement each : array.getAsJsonArray()) {
            String at = "$.fields[" + fields.size() + "]"; //$NON-NLS-1$ //$NON-NLS-2$
            JsonObject field = object(each, at);
            fields.add(new Field(required(field, "column", at), required(field, "target", at), //$NON-NLS-1$ //$NON-NLS-2$
                    text(field, "pattern", at + ".pattern", null))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Prefixes prefixes = new Prefixes(text(root, "cancellationPrefix", "$.cancellationPrefix", null), //$NON-NLS-1$ //$NON-NLS-2$
                text(root, "adjustmentPrefix", "$.adjustmentPrefix", null)); //$NON-NLS-1$ //$NON-NLS-2$
        return new ImportMapping(kind, format(root.get("format")), fields, //$NON-NLS-1$
                text(root, "currency", "$.currency", null), parties, prefixes); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private CsvFormat format(JsonElement element) throws ClienteleException {
        if (element == null || element.isJsonNull()) {
            return null;
        }
        JsonObject object = object(element, "$.format"); //$NON-NLS-1$
        String delimiter = required(object, "delimiter", "$.format"); //$NON-NLS-1$ //$NON-NLS-2$
        String charset = required(object, "charset", "$.format"); //$NON-NLS-1$ //$NON-NLS-2$
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) { //$NON-NLS-1$
            throw wrong("$.format.delimiter"); //$NON-NLS-1$
        }
        try {
            return new CsvFormat(Charset.forName(charset), truth(object, "byteOrderMark", false), //$NON-NLS-1$
                    delimiter.charAt(0), truth(object, "header", true)); //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            throw wrong("$.format.charset"); //$NON-NLS-1$
        }
    }

    private boolean truth(JsonObject object, String name, boolean otherwise) throws ClienteleException {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return otherwise;
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isBoolean()) {
            return element.getAsBoolean();
        }
        throw wrong("$.format." + name); //$NON-NLS-1$
    }

    private JsonObject object(JsonElement element, String at) throws ClienteleException {
        if (!element.isJsonObject()) {
            throw wrong(at);
        }
        return element.getAsJsonObject();
    }

    private String required(JsonObject object, String name, String at) throws ClienteleException {
        String text = text(object, name, at + '.' + name, null);
        if (text == null || text.isEmpty()) {
            throw wrong(at + '.' + name);
        }
        return text;
    }

    private String text(JsonObject object, String name, String at, String otherwise) throws ClienteleException {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return otherwise;
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            return element.getAsString();
        }
        throw wrong(at);
    }

    private <E extends Enum<E>> E literal(Class<E> type, String text, String at) throws ClienteleException {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw wrong(at);
    }

    private static void put(JsonObject object, String name, String value) {
        if (value != null) {
            object.addProperty(name, value);
        }
    }

    private ClienteleException wrong(String at) {
        return new ClienteleException(StatusCodes.FILE_MALFORMED, NLS.bind(Messages.Mapping_value, file, at));
    }

    private ClienteleException malformed(String line, String column) {
        return new ClienteleException(StatusCodes.FILE_MALFORMED,
                NLS.bind(Messages.Mapping_malformed, new Object[] { file, line, column }));
    }
}
