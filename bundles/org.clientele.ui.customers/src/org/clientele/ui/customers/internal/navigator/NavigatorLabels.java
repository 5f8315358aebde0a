package org.clientele.ui.customers.internal.navigator;

import org.clientele.ui.Formats;
import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.internal.navigator.Branch.Leaf;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Labels with the count beside them in a fainter colour. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

    private final Formats formats = Formats.ofUser();

    @Override
    public StyledString getStyledText(Object element) {
        NavigatorNode node = node(element);
        StyledString text = new StyledString(node.label());
        if (node.count() >= 0) {
            text.append("  " + formats.number(node.count()), StyledString.COUNTER_STYLER); //$NON-NLS-1$
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        Icon icon = node(element).icon();
        return icon == null ? null : Icons.image(icon);
    }

    static NavigatorNode node(Object element) {
        return element instanceof Branch branch ? branch.self() : ((Leaf) element).node();
    }
}
