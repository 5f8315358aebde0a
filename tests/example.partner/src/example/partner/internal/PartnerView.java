package example.partner.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clientele.core.Actor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/**
 * The smallest partner view: it comes with a feature of another site and names the person at work through the API.
 * Where the system property {@code example.partner.marker} names a file, the view writes there what it shows once it
 * is on the screen; the product's test reads that.
 */
public final class PartnerView extends ViewPart {

    private Label label;

    @Override
    public void createPartControl(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        label.setText("Example partner view for " + Actor.ofSystemUser().displayName());
        label.addListener(SWT.Paint, event -> mark());
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }

    private void mark() {
        String marker = System.getProperty("example.partner.marker");
        if (marker == null) {
            return;
        }
        try {
            Files.writeString(Path.of(marker), getTitle() + '\n' + label.getText() + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
