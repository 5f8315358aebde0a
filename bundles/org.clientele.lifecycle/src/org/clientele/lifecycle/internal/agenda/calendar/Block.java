package org.clientele.lifecycle.internal.agenda.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a calendar file as it is written.
 *
 * @param kind VEVENT or VTODO
 * @param line the line on which it begins, from 1
 * @param lines its lines, folded as in the file
 */
record Block(String kind, int line, List<String> lines) {

    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z0-9-]+)((?:;[^:\";]*(?:\"[^\"]*\"[^:\";]*)*)*):(.*)", //$NON-NLS-1$
            Pattern.DOTALL);
    private static final Pattern ZONE = Pattern.compile(";TZID=(?:\"([^\"]*)\"|([^;:]*))", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

    /**
     * A property of the entry itself, not of its alarms.
     *
     * @param name in capital letters
     * @param line the line of the file on which it begins
     * @param zone the id of its time zone, or null
     * @param value its value as it is written, unfolded
     */
    record Property(String name, int line, String zone, String value) {
    }

    Block {
        lines = List.copyOf(lines);
    }

    /** The properties in their order. */
    List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            int begin = i;
            StringBuilder unfolded = new StringBuilder(lines.get(i));
            while (i + 1 < lines.size() && isFolded(lines.get(i + 1))) {
                unfolded.append(lines.get(++i), 1, lines.get(i).length());
            }
            Matcher matcher = PROPERTY.matcher(unfolded);
            if (!matcher.matches()) {
                continue;
            }
            String name = matcher.group(1).toUpperCase(Locale.ROOT);
            if ("END".equals(name)) { //$NON-NLS-1$
                depth--;
            } else if ("BEGIN".equals(name)) { //$NON-NLS-1$
                depth++;
            } else if (depth == 1) {
                properties.add(new Property(name, line + begin, zone(matcher.group(2)), matcher.group(3)));
            }
        }
        return properties;
    }

    /** The first property of each name. */
    Map<String, Property> first() {
        Map<String, Property> first = new HashMap<>();
        properties().forEach(p -> first.putIfAbsent(p.name(), p));
        return first;
    }

    static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String zone(String parameters) {
        Matcher matcher = ZONE.matcher(parameters);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
