package org.clientele.ui.segments.internal.editor;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.Segment;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.RecordJournal;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Widget;

/** Follows the journal: a segment that others changed is read again, unless it has changes of its own. */
final class SegmentWatch {

    private record News(Segment stored, long upTo, String account) {
    }

    private final SegmentEditor editor;
    private final SegmentEdits edits;
    private final UiRefresh<News> refresh;
    private volatile long looked;

    SegmentWatch(Widget owner, SegmentEditor editor) {
        this.editor = editor;
        this.edits = editor.edits();
        this.refresh = new UiRefresh<>(owner, Messages.Editor_loading, m -> read(), this::show);
    }

    /** Looks soon. */
    void look() {
        if (!edits.isNew()) {
            refresh.request();
        }
    }

    private News read() throws ClienteleException {
        RecordJournal.News news = new RecordJournal(edits.store().journal(), edits.reference())
                .after(Math.max(looked, edits.sequence()));
        looked = news.upTo();
        if (news.change().isEmpty()) {
            return null;
        }
        String account = news.change().get().account();
        try {
            return new News(edits.fetch(), news.upTo(), account);
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.NOT_FOUND) {
                return new News(null, news.upTo(), account);
            }
            throw e;
        }
    }

    private void show(News news) {
        if (news == null || editor.edits() != edits || news.upTo() <= edits.sequence()) {
            return;
        }
        if (news.stored() == null) {
            editor.say(Messages.bind(Messages.Editor_goneByOther, news.account()), IMessageProvider.WARNING);
        } else if (news.stored().getVersion() != edits.segment().getVersion()) {
            if (editor.isDirty()) {
                editor.say(Messages.bind(Messages.Editor_changedByOther, news.account()), IMessageProvider.WARNING);
            } else {
                edits.replace(news.stored(), news.upTo());
            }
        }
    }
}
