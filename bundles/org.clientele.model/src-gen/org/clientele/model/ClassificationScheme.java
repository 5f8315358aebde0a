/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Classification Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A way to classify customers [C01-C24]; "retired" ones are kept but not offered any more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ClassificationScheme#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#getSource <em>Source</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#getGroup <em>Group</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#isMultiple <em>Multiple</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#getDecisionTable <em>Decision Table</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.ClassificationScheme#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getClassificationScheme()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ClassificationScheme extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "loyalty": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The ids of the domain catalogue, such as "C09"; unset for schemes of the enterprise's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The heading below which it is listed, such as "finance"; unset: the general ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Group()
	 * @model unique="false"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether a customer may have several values at a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Multiple()
	 * @model unique="false"
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#isMultiple <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

	/**
	 * Returns the value of the '<em><b>Decision Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the decision table that computes the value; unset: it is entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Table</em>' attribute.
	 * @see #setDecisionTable(String)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_DecisionTable()
	 * @model unique="false"
	 * @generated
	 */
	String getDecisionTable();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#getDecisionTable <em>Decision Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Table</em>' attribute.
	 * @see #getDecisionTable()
	 * @generated
	 */
	void setDecisionTable(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Retired()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.clientele.model.ClassificationScheme#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.SchemeValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getClassificationScheme_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<SchemeValue> getValues();

} // ClassificationScheme
