package org.clientele.ui.customers.internal.record;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.store.Store;
import org.clientele.core.health.Contained;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EClass;

/** The pages that bundles contribute, read without starting these bundles. */
final class RecordPages {

    static final String POINT = "org.clientele.ui.customers.recordPages"; //$NON-NLS-1$

    private static final int LAST = 1000;
    private static final String OURS = "org.clientele.ui.customers.record."; //$NON-NLS-1$

    private RecordPages() {
    }

    /** The id of the page on which a value is entered. */
    static String pageOf(String path) {
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path; //$NON-NLS-1$
        return OURS + switch (first) {
        case "lamps" -> "overview"; //$NON-NLS-1$ //$NON-NLS-2$
        case "needs" -> "needs"; //$NON-NLS-1$ //$NON-NLS-2$
        case "relationships" -> "relationships"; //$NON-NLS-1$ //$NON-NLS-2$
        case "attachments" -> "files"; //$NON-NLS-1$ //$NON-NLS-2$
        default -> "profile"; //$NON-NLS-1$
        };
    }

    static List<Contribution> all(IExtensionRegistry registry) {
        Set<String> ids = new HashSet<>();
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(Contribution::new)
                .sorted(Comparator.comparing((Contribution page) -> !page.contained().what().isOurs())
                        .thenComparing(Contribution::id))
                .filter(page -> page.isSound(ids))
                .sorted(Comparator.comparingInt(Contribution::position).thenComparing(Contribution::id)).toList();
    }

    /**
     * One contributed page.
     *
     * @param element what the bundle wrote
     */
    record Contribution(IConfigurationElement element) {

        String id() {
            return String.valueOf(element.getAttribute("id")); //$NON-NLS-1$
        }

        String name() {
            String name = element.getAttribute("name"); //$NON-NLS-1$
            return name == null ? id() : name;
        }

        int position() {
            String text = element.getAttribute("position"); //$NON-NLS-1$
            try {
                return text == null ? LAST : Integer.parseInt(text);
            } catch (NumberFormatException e) {
                return LAST;
            }
        }

        /** Whether its bundle is there and it wants to be shown for a class of party. */
        boolean isFor(EClass party) {
            return element.isValid() && ShownWith.party(element.getAttribute("partyType"), party); //$NON-NLS-1$
        }

        /** Whether the store keeps the classes that it shows. */
        boolean isFor(Store store) {
            return element.isValid() && ShownWith.models(element.getAttribute("model"), store); //$NON-NLS-1$
        }

        /** The wall around it, the same in all windows. */
        Contained contained() {
            return Contained.of(element);
        }

        /** Whether its bundle is there and it says an id of its own. */
        private boolean isSound(Set<String> ids) {
            if (element.isValid() && (element.getAttribute("id") == null || !ids.add(id()))) { //$NON-NLS-1$
                contained().disable(Messages.Page_rubbish, null);
                return false;
            }
            return element.isValid();
        }
    }
}
