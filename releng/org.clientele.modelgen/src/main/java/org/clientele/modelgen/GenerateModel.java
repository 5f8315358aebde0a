package org.clientele.modelgen;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

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
 * Generates the code of the model and of its item providers from the model text, in a scratch folder, and then either
 * checks that the committed code is the same or replaces it.
 *
 * <p>
 * Arguments: {@code check} or {@code write}, the scratch folder, the model text, the folder of the model bundle, the
 * folder of the bundle with the item providers.
 */
public final class GenerateModel {

    private static final String GENERATED = "src-gen";

    /** Nobody else implements the model's interfaces, so what is added to them breaks nobody. */
    private static final Pattern INTERFACE = Pattern.compile("(?m)^public interface ");
    private static final String PROVIDED = "@org.osgi.annotation.versioning.ProviderType\npublic interface ";

    private GenerateModel() {
    }

    /**
     * Runs the generator. Ends with exit code 1 when the committed code differs.
     *
     * @param args see the class
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        boolean write = "write".equals(args[0]);
        Path scratch = Path.of(args[1]).toAbsolutePath();
        Path text = Path.of(args[2]).toAbsolutePath();
        List<Path> bundles = List.of(Path.of(args[3]).normalize(), Path.of(args[4]).normalize());
        new SourceFolder(scratch).delete();
        generate(text, bundles, scratch);
        List<String> differences = new ArrayList<>();
        for (Path bundle : bundles) {
            SourceFolder committed = new SourceFolder(bundle.resolve(GENERATED));
            SourceFolder generated = new SourceFolder(scratch.resolve(bundle.getFileName()).resolve(GENERATED));
            if (write) {
                committed.replaceBy(generated);
            } else {
                committed.differencesTo(generated).forEach(name -> differences.add(bundle.getFileName() + "/" + name));
            }
        }
        if (!differences.isEmpty()) {
            System.err.println("The generated code differs from the model text. Run './clientele generate' and commit: "
                    + differences);
            System.exit(1);
        }
    }

    private static void generate(Path text, List<Path> bundles, Path scratch) throws IOException {
        EcorePlugin.ExtensionProcessor.process(null);
        XcoreStandaloneSetup.doSetup();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (Path bundle : bundles) {
            Path folder = Files.createDirectories(scratch.resolve(bundle.getFileName()));
            EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(),
                    URI.createFileURI(folder + File.separator));
        }
        Path classes = compileValueTypes(bundles.getFirst().resolve("src/org/clientele/model/value"), scratch.resolve("classes"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() },
                GenerateModel.class.getClassLoader())) {
            GenModel model = load(text, loader);
            model.reconcile();
            model.setCanGenerate(true);
            model.setValidateModel(true);
            require(model.diagnose());
            Generator generator = new Generator();
            generator.setInput(model);
            require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
            require(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
        }
        sayWhoImplements(scratch.resolve(bundles.getFirst().getFileName()).resolve(GENERATED));
    }

    /** The generator has no place for annotations of Java. */
    private static void sayWhoImplements(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher matcher = INTERFACE.matcher(text);
                if (matcher.find()) {
                    Files.writeString(file, matcher.replaceFirst(PROVIDED));
                }
            }
        }
    }

    /** The text names hand-written value types, which the generator wants to see as classes. */
    private static Path compileValueTypes(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The value types in " + sources + " do not compile");
        }
        return classes;
    }

    private static GenModel load(Path text, ClassLoader loader) {
        XtextResourceSet resources = new XtextResourceSet();
        resources.setClasspathURIContext(loader);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(text.toString()), true);
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
