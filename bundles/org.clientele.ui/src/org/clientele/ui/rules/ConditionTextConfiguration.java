package org.clientele.ui.rules;

import java.util.Optional;

import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.TextRange;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** Proposals and explanations, neither of which keeps the user interface waiting. */
final class ConditionTextConfiguration extends SourceViewerConfiguration {

    private static final int DELAY = 300;

    private final ConditionTextModel model;

    ConditionTextConfiguration(ConditionTextModel model) {
        this.model = model;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.addContentAssistProcessor(new ProposalProcessor(model), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(DELAY);
        assistant.enableColoredLabels(true);
        assistant.setInformationControlCreator((IInformationControlCreator) DefaultInformationControl::new);
        return assistant;
    }

    /** What is selected is replaced by what is typed: the strategies of the super class would put brackets around it. */
    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] { new DefaultIndentLineAutoEditStrategy() };
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new Explanation(viewer);
    }

    private final class Explanation extends DefaultTextHover {

        Explanation(ISourceViewer viewer) {
            super(viewer);
        }

        @Override
        public String getHoverInfo(ITextViewer viewer, IRegion region) {
            return hover(viewer, region.getOffset())
                    .map(hover -> (hover.title() + '\n' + hover.text()).strip()).orElse(null);
        }

        @Override
        public IRegion getHoverRegion(ITextViewer viewer, int offset) {
            TextRange range = hover(viewer, offset).map(Hover::range).orElse(new TextRange(offset, 0));
            return new Region(range.offset(), range.length());
        }

        private Optional<Hover> hover(ITextViewer viewer, int offset) {
            return model.hover(viewer.getDocument().get(), offset);
        }
    }
}
