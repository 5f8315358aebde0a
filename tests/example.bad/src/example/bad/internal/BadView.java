package example.bad.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Throws when it is opened. */
public final class BadView extends ViewPart {

    @Override
    public void createPartControl(Composite parent) {
        throw new IllegalStateException("as bad as can be");
    }

    @Override
    public void setFocus() {
        // there is nothing
    }
}
