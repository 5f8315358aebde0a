package org.clientele.exchange.internal.mapping;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.exchange.internal.value.DecimalParser;
import org.eclipse.osgi.util.NLS;

/** A mapping bound to the columns of one file. */
public final class Columns {

    /** The column of an error file that says on which line of its source a row was. Importers leave it out. */
    public static final String ERROR_LINE = "clientele.line"; //$NON-NLS-1$
    /** The column of an error file that says why a row could not be used. Importers leave it out. */
    public static final String ERROR_REASON = "clientele.reason"; //$NON-NLS-1$

    static final String DECIMAL_COMMA = "0,0"; //$NON-NLS-1$

    private final List<String> names;
    private final int ignored;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Field> fields = new HashMap<>();

    /**
     * Binds a mapping.
     *
     * @param mapping the mapping
     * @param names the names of the file's columns
     * @param ignored how many of them, at the beginning, are those of an error file
     * @param targets what columns may mean in the store
     * @throws ClienteleException INVALID_INPUT when they do not fit
     */
    public Columns(ImportMapping mapping, List<String> names, int ignored, StoreTargets targets)
            throws ClienteleException {
        this.names = names;
        this.ignored = ignored;
        List<String> known = targets.of(mapping.kind()).stream().map(ImportTarget::id).toList();
        for (Field field : mapping.fields()) {
            int place = names.indexOf(field.column());
            if (!known.contains(field.target())) {
                throw invalid(Messages.Mapping_targetUnknown, field.target(), String.join(", ", known)); //$NON-NLS-1$
            } else if (place < 0) {
                throw invalid(Messages.Mapping_columnMissing, field.column(), String.join(", ", names)); //$NON-NLS-1$
            } else if (names.lastIndexOf(field.column()) != place) {
                throw invalid(Messages.Mapping_columnTwice, field.column());
            } else if (places.put(field.target(), place) != null) {
                throw invalid(Messages.Mapping_targetTwice, field.target());
            }
            fields.put(field.target(), field);
        }
        for (String target : ImportTargets.missing(mapping.kind(), places.keySet())) {
            throw invalid(Messages.Mapping_targetMissing, target, mapping.kind());
        }
        if (mapping.kind() == RowKind.CUSTOMER && !places.containsKey(ImportTargets.CUSTOMER_NUMBER)) {
            places.put(ImportTargets.CUSTOMER_NUMBER, places.get(ImportTargets.CUSTOMER_NAME));
        }
    }

    private static ClienteleException invalid(String message, Object... values) {
        return new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(message, values));
    }

    /**
     * How many columns there are.
     *
     * @return the number of the header's fields
     */
    public int count() {
        return names.size();
    }

    /**
     * How many columns, at the beginning, are those of an error file.
     *
     * @return the number
     */
    public int ignored() {
        return ignored;
    }

    /**
     * The name of a column.
     *
     * @param place its place
     * @return its name
     */
    public String name(int place) {
        return names.get(place);
    }

    /**
     * Where a target is found.
     *
     * @param target the target
     * @return the place of its column, or -1
     */
    public int place(String target) {
        return places.getOrDefault(target, -1);
    }

    /**
     * Makes a parser for a target's decimals.
     *
     * @param target the target
     * @param maxScale the most decimals
     * @param limit the greatest absolute value
     * @return the parser
     * @throws ClienteleException INVALID_INPUT for an unknown form
     */
    public DecimalParser decimals(String target, int maxScale, long limit) throws ClienteleException {
        String pattern = pattern(target);
        if (pattern != null && !pattern.equals(DECIMAL_COMMA)) {
            throw invalid(Messages.Mapping_formNumber, pattern, target, DECIMAL_COMMA);
        }
        return new DecimalParser(pattern != null, maxScale, limit);
    }

    /**
     * Makes a parser for a target's times.
     *
     * @param target the target
     * @param zone the store's zone
     * @return the parser
     * @throws ClienteleException INVALID_INPUT for an unreadable pattern
     */
    public DateTimeParser times(String target, ZoneId zone) throws ClienteleException {
        String pattern = pattern(target);
        try {
            return new DateTimeParser(pattern, zone);
        } catch (IllegalArgumentException e) {
            throw invalid(Messages.Mapping_formPattern, pattern, target);
        }
    }

    /**
     * The language in whose form a target's numbers are written.
     *
     * @param target the target
     * @return one with a decimal comma where the mapping says so, otherwise one with a decimal point
     */
    public Locale locale(String target) {
        return DECIMAL_COMMA.equals(pattern(target)) ? Locale.GERMANY : Locale.ROOT;
    }

    private String pattern(String target) {
        Field field = fields.get(target);
        return field == null ? null : field.pattern();
    }
}
