package org.clientele.store.internal.mapping;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the model's text says about how something is stored. */
final class StoreAnnotation {

    private static final String SOURCE = "urn:clientele:store"; //$NON-NLS-1$
    private static final int DEFAULT_LENGTH = 255;

    private StoreAnnotation() {
    }

    static boolean is(EModelElement element, String key) {
        return Boolean.parseBoolean(EcoreUtil.getAnnotation(element, SOURCE, key));
    }

    static String table(EModelElement element) {
        return EcoreUtil.getAnnotation(element, SOURCE, "table"); //$NON-NLS-1$
    }

    static int length(EModelElement element) {
        String text = EcoreUtil.getAnnotation(element, SOURCE, "length"); //$NON-NLS-1$
        return text == null ? DEFAULT_LENGTH : Integer.parseInt(text);
    }

    /** The name of the attribute by which rows with one value of this attribute are listed; null for none. */
    static String newestBy(EModelElement element) {
        return EcoreUtil.getAnnotation(element, SOURCE, "newestBy"); //$NON-NLS-1$
    }
}
