/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rows of conditions and outcomes. A condition's text is a unary test of the DMN standard: "-" (anything), a value,
 * {@code a, b}, {@code < 5}, {@code [1..3]}, {@code not(a)}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DecisionTable#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.DecisionTable#getHitPolicy <em>Hit Policy</em>}</li>
 *   <li>{@link org.clientele.model.DecisionTable#getCollect <em>Collect</em>}</li>
 *   <li>{@link org.clientele.model.DecisionTable#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.clientele.model.DecisionTable#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.clientele.model.DecisionTable#getRows <em>Rows</em>}</li>
 *   <li>{@link org.clientele.model.DecisionTable#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDecisionTable()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DecisionTable extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "man": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionTable#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Hit Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.HitPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hit Policy</em>' attribute.
	 * @see org.clientele.model.HitPolicy
	 * @see #setHitPolicy(HitPolicy)
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_HitPolicy()
	 * @model unique="false"
	 * @generated
	 */
	HitPolicy getHitPolicy();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionTable#getHitPolicy <em>Hit Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hit Policy</em>' attribute.
	 * @see org.clientele.model.HitPolicy
	 * @see #getHitPolicy()
	 * @generated
	 */
	void setHitPolicy(HitPolicy value);

	/**
	 * Returns the value of the '<em><b>Collect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.CollectOperator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Used by a collecting table alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collect</em>' attribute.
	 * @see org.clientele.model.CollectOperator
	 * @see #setCollect(CollectOperator)
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_Collect()
	 * @model unique="false"
	 * @generated
	 */
	CollectOperator getCollect();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionTable#getCollect <em>Collect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collect</em>' attribute.
	 * @see org.clientele.model.CollectOperator
	 * @see #getCollect()
	 * @generated
	 */
	void setCollect(CollectOperator value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.DecisionColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionColumn> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.DecisionColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionColumn> getOutputs();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.DecisionRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionRow> getRows();

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.DecisionTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getDecisionTable_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionTest> getTests();

} // DecisionTable
