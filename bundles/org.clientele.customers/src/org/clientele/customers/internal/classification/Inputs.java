package org.clientele.customers.internal.classification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts behind a value as a text: one key=value a line. */
final class Inputs {

    private Inputs() {
    }

    static String format(Map<String, String> inputs) {
        return inputs.entrySet().stream().map(each -> each.getKey() + '=' + escape(each.getValue()))
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    static Map<String, String> parse(String text) {
        Map<String, String> inputs = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) {
                inputs.put(line.substring(0, sign), unescape(line.substring(sign + 1)));
            }
        });
        return inputs;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
