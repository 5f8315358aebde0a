package org.clientele.modelgen;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xcore.XcoreStandaloneSetup;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Generates the code of the model and of its item providers from the model text.
 *
 * <p>
 * Arguments: the model text, then {@code project=folder} for each project that the text's {@code @GenModel} names. The
 * folders are scratch folders: the caller compares or copies their {@code src-gen}.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * Runs the generator.
     *
     * @param args see the class
     * @throws Exception when the text has errors or a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        EcorePlugin.ExtensionProcessor.process(null);
        XcoreStandaloneSetup.doSetup();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (int i = 1; i < args.length; i++) {
            String[] project = args[i].split("=", 2);
            Path folder = Path.of(project[1]).toAbsolutePath();
            Files.createDirectories(folder);
            EcorePlugin.getPlatformResourceMap().put(project[0], URI.createFileURI(folder + File.separator));
        }
        GenModel model = load(Path.of(args[0]));
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        require(model.diagnose());
        Generator generator = new Generator();
        generator.setInput(model);
        require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        require(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
    }

    private static GenModel load(Path text) {
        XtextResourceSet resources = new XtextResourceSet();
        resources.setClasspathURIContext(GenerateModel.class.getClassLoader());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(text.toAbsolutePath().toString()), true);
        EcoreUtil.resolveAll(resource);
        if (!resource.getErrors().isEmpty()) {
            throw new IllegalStateException(text + ": " + resource.getErrors());
        }
        return resource.getContents().stream().filter(GenModel.class::isInstance).map(GenModel.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException(text + " holds no generator model"));
    }

    private static void require(Diagnostic result) {
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result + " " + result.getChildren());
        }
    }
}
