package org.clientele.ui.segments.internal.text;

import java.util.Optional;

import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.TextRange;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** Proposals and explanations, both asked for on a background thread. */
final class ConditionTextConfiguration extends SourceViewerConfiguration {

    private static final int DELAY = 300;
    private static final char[] BEGINNINGS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ[\"【“".toCharArray(); //$NON-NLS-1$

    private final ConditionTextModel model;

    ConditionTextConfiguration(ConditionTextModel model) {
        this.model = model;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.addContentAssistProcessor(new Proposals(), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(DELAY);
        assistant.enableColoredLabels(true);
        assistant.setInformationControlCreator((IInformationControlCreator) DefaultInformationControl::new);
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new Explanation(viewer);
    }

    private final class Proposals implements IContentAssistProcessor {

        @Override
        public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
            return model.complete(viewer.getDocument().get(), offset).stream().map(Proposals::proposal)
                    .toArray(ICompletionProposal[]::new);
        }

        private static ICompletionProposal proposal(Completion completion) {
            String detail = completion.detail().isEmpty() ? "" : "  –  " + completion.detail(); //$NON-NLS-1$ //$NON-NLS-2$
            // the caret goes between the parentheses of what needs something there
            int caret = completion.text().endsWith("()") ? completion.text().length() - 1 : completion.text().length(); //$NON-NLS-1$
            return new CompletionProposal(completion.text(), completion.range().offset(),
                    completion.range().length(), caret, null,
                    completion.label() + detail, null, null);
        }

        @Override
        public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
            return new IContextInformation[0];
        }

        @Override
        public char[] getCompletionProposalAutoActivationCharacters() {
            return BEGINNINGS;
        }

        @Override
        public char[] getContextInformationAutoActivationCharacters() {
            return new char[0];
        }

        @Override
        public String getErrorMessage() {
            return null;
        }

        @Override
        public IContextInformationValidator getContextInformationValidator() {
            return null;
        }
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
