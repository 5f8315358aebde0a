package org.clientele.ui.lifecycle.internal.contacts;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.ContactStanding;
import org.clientele.core.rules.ProofNode;
import org.clientele.ui.Accessibles;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiRefresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.services.IServiceLocator;

/** How the chosen customer stands with contacts, and which level of relation is recommended for it [L08]. */
final class StandingPane extends Composite {

    private static final int WIDTH = 240;

    private record Shown(ContactLine line, ContactStanding standing, String recommended) {
    }

    private final IServiceLocator site;
    private final LevelNames names;
    private final Label title;
    private final Label standing;
    private final Label level;
    private final Button accept;
    private final Text why;
    private final UiRefresh<Optional<Shown>> refresh;
    private volatile ContactLine asked;

    StandingPane(Composite parent, IServiceLocator site, LevelNames names, Runnable accepted) {
        super(parent, SWT.NONE);
        this.site = site;
        this.names = names;
        setData("org.eclipse.e4.ui.css.CssClassName", "ListPane"); //$NON-NLS-1$ //$NON-NLS-2$
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(this);
        title = label();
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        standing = label();
        level = label();
        accept = new Button(this, SWT.PUSH);
        accept.setText(Messages.Level_accept);
        accept.addListener(SWT.Selection, e -> accepted.run());
        why = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Accessibles.name(why, () -> Accessibles.byPlace(why));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 80).applyTo(why);
        refresh = new UiRefresh<>(this, Messages.Standing_loading, m -> read(), this::show)
                .onFailure(status -> say(status.getMessage()));
        show(Optional.empty());
    }

    private Label label() {
        Label label = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows a customer; null for none. */
    void choose(ContactLine line) {
        if (line != null && (asked == null || asked.party() != line.party())) {
            accept.setEnabled(false); // until it is known what is recommended for this one
        }
        asked = line;
        refresh.restart();
    }

    private Optional<Shown> read() throws ClienteleException {
        ContactLine line = asked;
        Optional<StoreSession> session = site.getService(OpenStore.class).session();
        if (line == null || session.isEmpty()) {
            return Optional.empty();
        }
        StoreSession open = session.get();
        Optional<ContactStanding> found = site.getService(ContactService.class).standing(open.store(), open.actor(),
                line.party());
        return found.isEmpty() ? Optional.empty()
                : Optional.of(new Shown(line, found.get(), names.of(open, found.get().recommended())));
    }

    private void show(Optional<Shown> shown) {
        if (shown.isEmpty()) {
            title.setText(Messages.Standing_none);
            say(Messages.Standing_noneText);
            return;
        }
        if (asked == null || asked.party() != shown.get().line().party()) {
            return; // another one was chosen meanwhile, and follows
        }
        ContactStanding now = shown.get().standing();
        Formats formats = Formats.ofUser();
        title.setText(shown.get().line().title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        standing.setText(now.text().replace("&", "&&") + '\n' //$NON-NLS-1$ //$NON-NLS-2$
                + Messages.bind(Messages.Standing_last, date(formats, now.lastContact()), date(formats, now.lastInbound())));
        boolean same = now.recommended() == null || now.recommended().equals(now.level());
        String present = shown.get().line().level() == null ? Messages.Level_none : shown.get().line().level();
        level.setText(now.recommended() == null ? Messages.bind(Messages.Level_present, present)
                : Messages.bind(same ? Messages.Level_same : Messages.Level_other, present, shown.get().recommended()));
        accept.setEnabled(now.recommended() != null);
        StringBuilder proof = new StringBuilder();
        now.recommendation().ifPresent(node -> tell(node, 0, proof));
        why.setText(proof.toString());
        layout(true, true);
    }

    private static String date(Formats formats, java.time.LocalDate day) {
        return day == null ? Messages.Standing_never : formats.date(day);
    }

    private static void tell(ProofNode node, int depth, StringBuilder into) {
        into.append("  ".repeat(depth)).append(node.text()).append('\n'); //$NON-NLS-1$
        node.children().forEach(child -> tell(child, depth + 1, into));
    }

    private void say(String sentence) {
        standing.setText(sentence);
        level.setText(""); //$NON-NLS-1$
        why.setText(""); //$NON-NLS-1$
        accept.setEnabled(false);
        layout(true, true);
    }

    /** Accepts the recommended level. */
    Button accept() {
        return accept;
    }

    /** What the level is and ought to be. */
    Label level() {
        return level;
    }
}
