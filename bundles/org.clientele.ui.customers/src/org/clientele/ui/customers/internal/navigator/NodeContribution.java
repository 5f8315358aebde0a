package org.clientele.ui.customers.internal.navigator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.health.Contained;
import org.clientele.ui.Icon;
import org.clientele.ui.customers.NavigatorNodes;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** A branch that is contributed; its class is loaded in the background when the store is open. */
final class NodeContribution {

    private static final String POINT = "org.clientele.ui.customers.navigatorNodes"; //$NON-NLS-1$

    private final IConfigurationElement element;
    private final Contained contained;
    private final String id;
    private final String label;
    private final Icon icon;
    private NavigatorNodes nodes;

    private record ContributedIcon(String bundle, String path) implements Icon {
    }

    /** Reads all that is shown: the element cannot be read any more when its bundle goes. */
    NodeContribution(IConfigurationElement element) {
        this.element = element;
        this.contained = Contained.of(element);
        this.id = element.getAttribute("id"); //$NON-NLS-1$
        this.label = element.getAttribute("label"); //$NON-NLS-1$
        this.icon = readIcon();
    }

    static List<NodeContribution> all() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(IConfigurationElement::isValid).map(NodeContribution::new).filter(NodeContribution::isSound)
                .sorted(Comparator.comparingInt(NodeContribution::order)).toList();
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** Its icon, null for none. */
    Icon icon() {
        return icon;
    }

    /** Whether its bundle is still there. */
    boolean isThere() {
        return element.isValid();
    }

    /** The icon, by a path in the contributing bundle or a platform URL; null where none is named. */
    private Icon readIcon() {
        String path = element.getAttribute("icon"); //$NON-NLS-1$
        if (path == null) {
            return null;
        }
        String prefix = "platform:/plugin/"; //$NON-NLS-1$
        if (path.startsWith(prefix)) {
            String rest = path.substring(prefix.length());
            int slash = rest.indexOf('/');
            if (slash < 0) {
                contained.warn(NLS.bind(Messages.Navigator_icon, path));
                return null;
            }
            return new ContributedIcon(rest.substring(0, slash), rest.substring(slash + 1));
        }
        return new ContributedIcon(element.getContributor().getName(), path);
    }

    /** The code behind it, or null when it does not load or is disabled; the health view says why. */
    synchronized NavigatorNodes code() {
        if (contained.isDisabled()) {
            return null;
        }
        if (nodes == null) {
            nodes = contained.create(element, "class", NavigatorNodes.class).orElse(null); //$NON-NLS-1$
        }
        return nodes;
    }

    /** Whether it says an id and a label: without them there is nothing to show. */
    boolean isSound() {
        if (id == null || id.isBlank() || label == null || label.isBlank()) {
            contained.disable(Messages.Navigator_rubbish, null);
            return false;
        }
        return true;
    }

    Contained contained() {
        return contained;
    }

    private int order() {
        try {
            return Integer.parseInt(element.getAttribute("order")); //$NON-NLS-1$
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
