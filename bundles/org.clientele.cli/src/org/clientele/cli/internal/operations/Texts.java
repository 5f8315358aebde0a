package org.clientele.cli.internal.operations;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts about operations, looked up by locale on each use like all of the command line's. */
enum Texts {
    INFO_PROGRAM, INFO_JAVA, INFO_SYSTEM, INFO_PARTNERS, INFO_HEALTH, INFO_PROVISIONING, INFO_LOGS, INFO_FREE,
    INFO_PLAN, INFO_NONE, INFO_WELL, INFO_ISSUES, INFO_PROBLEMS, INFO_PLANNED, INFO_LINE, INFO_STEP, INFO_BACKUP,
    INFO_NO_BACKUP, INFO_STAGED, INFO_STAGED_TEXT, BACKUP_UNCHECKED, BACKUP_SOUND,
    BACKUP_UNSOUND, SIZE, BACKUP_FOLDER, BACKUP_KEEP, BACKUP_WEEKLY,
    CHECK_SOUND, CHECK_UNSOUND, RESTORE_VERIFY_ONLY, VERIFY_REPAIR, REPAIR_BACKUP, REPAIR_REPAIRED,
    REPAIR_PUT_ASIDE, REPAIR_LEFT, REPAIR_INDEX, REPAIR_COLUMNS, COMPACT, COMPACT_DONE, COMPACT_CANCELLED, SUPPORT,
    SUPPORT_FILE, SUPPORT_PART, SUPPORT_BYTES, SUPPORT_WHAT, SUPPORT_DONE, SUPPORT_WITHOUT;

    private static final String BUNDLE = "org.clientele.cli.internal.operations.texts";

    String in(Locale locale, Object... values) {
        ResourceBundle.Control noFallback = ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String text = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), noFallback)
                .getString(name());
        return new MessageFormat(text, locale).format(values);
    }
}
