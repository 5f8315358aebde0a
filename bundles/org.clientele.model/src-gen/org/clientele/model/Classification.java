/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Classification</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A customer's place in one classification scheme [C01-C24].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Classification#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.clientele.model.Classification#getValue <em>Value</em>}</li>
 *   <li>{@link org.clientele.model.Classification#getSource <em>Source</em>}</li>
 *   <li>{@link org.clientele.model.Classification#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.clientele.model.Classification#getRuleVersion <em>Rule Version</em>}</li>
 *   <li>{@link org.clientele.model.Classification#getCommit <em>Commit</em>}</li>
 *   <li>{@link org.clientele.model.Classification#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getClassification()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Classification extends Dated {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id of the scheme, such as "loyalty".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.clientele.model.ClientelePackage#getClassification_Scheme()
	 * @model unique="false"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The value within the scheme, such as "frequent".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.clientele.model.ClientelePackage#getClassification_Value()
	 * @model unique="false"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.ValueSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.clientele.model.ValueSource
	 * @see #setSource(ValueSource)
	 * @see org.clientele.model.ClientelePackage#getClassification_Source()
	 * @model unique="false"
	 * @generated
	 */
	ValueSource getSource();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.clientele.model.ValueSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ValueSource value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why, in the words of whoever entered it, or the rule that computed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.clientele.model.ClientelePackage#getClassification_Evidence()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Rule Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The version of the rule that computed it; 0: it was not computed by one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Version</em>' attribute.
	 * @see #setRuleVersion(int)
	 * @see org.clientele.model.ClientelePackage#getClassification_RuleVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getRuleVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getRuleVersion <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Version</em>' attribute.
	 * @see #getRuleVersion()
	 * @generated
	 */
	void setRuleVersion(int value);

	/**
	 * Returns the value of the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The number of the commit up to which the rule knew the facts; 0: not computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commit</em>' attribute.
	 * @see #setCommit(long)
	 * @see org.clientele.model.ClientelePackage#getClassification_Commit()
	 * @model unique="false"
	 * @generated
	 */
	long getCommit();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getCommit <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commit</em>' attribute.
	 * @see #getCommit()
	 * @generated
	 */
	void setCommit(long value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The facts that the rule was given, one "key=value" a line, from which its proof is made again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' attribute.
	 * @see #setInputs(String)
	 * @see org.clientele.model.ClientelePackage#getClassification_Inputs()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='4000'"
	 * @generated
	 */
	String getInputs();

	/**
	 * Sets the value of the '{@link org.clientele.model.Classification#getInputs <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inputs</em>' attribute.
	 * @see #getInputs()
	 * @generated
	 */
	void setInputs(String value);

} // Classification
