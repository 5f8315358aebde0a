/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A stage of a model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Stage#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.Stage#isStart <em>Start</em>}</li>
 *   <li>{@link org.clientele.model.Stage#isEnd <em>End</em>}</li>
 *   <li>{@link org.clientele.model.Stage#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.clientele.model.Stage#getExit <em>Exit</em>}</li>
 *   <li>{@link org.clientele.model.Stage#getFocusEnglish <em>Focus English</em>}</li>
 *   <li>{@link org.clientele.model.Stage#getFocusChinese <em>Focus Chinese</em>}</li>
 *   <li>{@link org.clientele.model.Stage#getTargetDays <em>Target Days</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getStage()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Stage extends Identified, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name within the model, such as "growth".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getStage_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether a customer that is in no stage yet may begin here: in the first such stage of which the entry rule holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(boolean)
	 * @see org.clientele.model.ClientelePackage#getStage_Start()
	 * @model unique="false"
	 * @generated
	 */
	boolean isStart();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#isStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #isStart()
	 * @generated
	 */
	void setStart(boolean value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether the relation ends here, so that no way out is not a mistake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(boolean)
	 * @see org.clientele.model.ClientelePackage#getStage_End()
	 * @model unique="false"
	 * @generated
	 */
	boolean isEnd();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#isEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #isEnd()
	 * @generated
	 */
	void setEnd(boolean value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who may enter; unset: everybody whom a transition leads here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' containment reference.
	 * @see #setEntry(Condition)
	 * @see org.clientele.model.ClientelePackage#getStage_Entry()
	 * @model containment="true"
	 * @generated
	 */
	Condition getEntry();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#getEntry <em>Entry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' containment reference.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(Condition value);

	/**
	 * Returns the value of the '<em><b>Exit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who may leave; unset: everybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit</em>' containment reference.
	 * @see #setExit(Condition)
	 * @see org.clientele.model.ClientelePackage#getStage_Exit()
	 * @model containment="true"
	 * @generated
	 */
	Condition getExit();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#getExit <em>Exit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit</em>' containment reference.
	 * @see #getExit()
	 * @generated
	 */
	void setExit(Condition value);

	/**
	 * Returns the value of the '<em><b>Focus English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the staff should do for customers in this stage [L03].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus English</em>' attribute.
	 * @see #setFocusEnglish(String)
	 * @see org.clientele.model.ClientelePackage#getStage_FocusEnglish()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='2000'"
	 * @generated
	 */
	String getFocusEnglish();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#getFocusEnglish <em>Focus English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus English</em>' attribute.
	 * @see #getFocusEnglish()
	 * @generated
	 */
	void setFocusEnglish(String value);

	/**
	 * Returns the value of the '<em><b>Focus Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Focus Chinese</em>' attribute.
	 * @see #setFocusChinese(String)
	 * @see org.clientele.model.ClientelePackage#getStage_FocusChinese()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='2000'"
	 * @generated
	 */
	String getFocusChinese();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#getFocusChinese <em>Focus Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus Chinese</em>' attribute.
	 * @see #getFocusChinese()
	 * @generated
	 */
	void setFocusChinese(String value);

	/**
	 * Returns the value of the '<em><b>Target Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  After how many days a customer should have moved on; 0: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Days</em>' attribute.
	 * @see #setTargetDays(int)
	 * @see org.clientele.model.ClientelePackage#getStage_TargetDays()
	 * @model unique="false"
	 * @generated
	 */
	int getTargetDays();

	/**
	 * Sets the value of the '{@link org.clientele.model.Stage#getTargetDays <em>Target Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Days</em>' attribute.
	 * @see #getTargetDays()
	 * @generated
	 */
	void setTargetDays(int value);

} // Stage
