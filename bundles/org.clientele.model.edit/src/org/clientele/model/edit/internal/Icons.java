package org.clientele.model.edit.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.clientele.model.provider.ClienteleEditPlugin;
import org.eclipse.emf.common.util.ResourceLocator;

/**
 * Strings as EMF.Edit finds them, icons as SVG. EMF's own locators add ".gif" to every key whose extension they do not
 * know, and SVG is one that they do not.
 */
public final class Icons implements ResourceLocator {

    /** The one that our item providers use. */
    public static final ResourceLocator LOCATOR = new Icons(ClienteleEditPlugin.INSTANCE);

    private static final String EXTENSION = ".svg"; //$NON-NLS-1$

    private final ResourceLocator strings;

    Icons(ResourceLocator strings) {
        this.strings = strings;
    }

    @Override
    public URL getBaseURL() {
        return strings.getBaseURL();
    }

    @Override
    public Object getImage(String key) {
        String path = key.startsWith("full/obj16/") ? "icons/" + key + EXTENSION : null; //$NON-NLS-1$ //$NON-NLS-2$
        if (path == null) {
            return strings.getImage(key);
        }
        try {
            return URI.create(getBaseURL() + path).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(path, e);
        }
    }

    @Override
    public String getString(String key) {
        return strings.getString(key);
    }

    @Override
    public String getString(String key, boolean translate) {
        return strings.getString(key, translate);
    }

    @Override
    public String getString(String key, Object[] substitutions) {
        return strings.getString(key, substitutions);
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return strings.getString(key, substitutions, translate);
    }
}
