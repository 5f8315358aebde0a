package org.clientele.ui.customers.internal.files;

import java.util.Locale;
import java.util.Set;

/** Names of attached files as they may be used on a disk. */
final class FileNames {

    private static final int MOST = 150;

    /** What a system would run instead of showing. */
    private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "msi", "scr", "pif", "ps1", "vbs", "vbe", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
            "js", "jse", "wsf", "hta", "lnk", "reg", "sh", "bash", "command", "app", "desktop", "jar", "py", "pl"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$

    private FileNames() {
    }

    /**
     * A name for a file of the user's disk: without folders, control characters and what some system refuses.
     *
     * @param name the attachment's name, may be null
     * @return never empty; the extension stays
     */
    static String safe(String name) {
        String clean = name == null ? "" : name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        while (clean.startsWith(".") || clean.endsWith(".")) { //$NON-NLS-1$ //$NON-NLS-2$
            clean = clean.startsWith(".") ? clean.substring(1) : clean.substring(0, clean.length() - 1); //$NON-NLS-1$
        }
        if (clean.isBlank()) {
            return "file"; //$NON-NLS-1$
        }
        if (clean.length() <= MOST) {
            return clean;
        }
        String extension = extension(clean);
        String end = extension.isEmpty() || extension.length() > 20 ? "" : '.' + extension; //$NON-NLS-1$
        return clean.substring(0, MOST - end.length()) + end;
    }

    /** What follows the last dot, in lower case, or empty. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    /** Whether opening it would run it. */
    static boolean isProgram(String name) {
        return PROGRAMS.contains(extension(safe(name)));
    }
}
