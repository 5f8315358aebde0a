package org.clientele.update.internal.commands;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the commands, by locale on each use: one process may serve users of several languages. */
enum Messages {
    ADDON_INSTALL, ADDON_LIST, ADDON_REMOVE, ADDRESS, ADDRESS_WRONG, CHANGE_DOWNGRADE, CHANGE_INSTALL, CHANGE_REMOVE,
    CHANGE_UPDATE, COLUMN_ADDRESS, COLUMN_CHANGE, COLUMN_FEATURE, COLUMN_FROM, COLUMN_ID, COLUMN_INSTALLED,
    COLUMN_LOCKED, COLUMN_NAME, COLUMN_PROVIDER, COLUMN_SIGNER, COLUMN_TO, COLUMN_VERSION, DROPPED, FEATURES,
    KEY_WANTED, MIRROR, MIRRORED, MIRROR_FOLDER, NOTHING_NEWER, NOTHING_STAGED, NOTHING_TO_DO, NO_SITES,
    OPTION_ALLOW_UNSIGNED, OPTION_KEY, OPTION_NAME, OPTION_PASSPHRASE, OPTION_PREVIEW, OPTION_REMOVE, OPTION_SITE,
    OPTION_TRUST, OPTION_UPDATE, PASSPHRASE_UNREADABLE, RECOVERABLE, SIGNED_BY, SIGNED_BY_NOBODY, SITE_ADD,
    SITE_ADDED, SITE_CHECK, SITE_FILES, SITE_FOLDER, SITE_LIST, SITE_REMOVE, SITE_REMOVED, SITE_SIGN, SITE_SIGNED,
    SITE_SIGNER, STAGED, UPDATE_CHECK, UPDATE_DROP, UPDATE_STAGE, YES;

    private static final String BUNDLE = "org.clientele.update.internal.commands.messages";

    String in(Locale locale, Object... arguments) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(name()), locale).format(arguments);
    }
}
