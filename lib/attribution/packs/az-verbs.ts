import { inflectAzerbaijani } from "./inflect-azerbaijani.ts";
import { readVerbs } from "./pack-data.ts";

/** Azerbaijani verb cues by spelling. */
export const AZERBAIJANI_VERBS = readVerbs({
  inflect: inflectAzerbaijani,
  classes: {
    none: "gətirmək+yerinə gəlmək+mənasına",
    speech: `məlumatlandırmaq çatdırmaq vurmaq+işarə vurmaq+eyham açmaq+söz
      çəkmək+diqqətə çarpdırmaq+nəzərə sürmək+fikir söyləmək+rəy dilləndirmək yönəltmək+sual
      ünvanlamaq tutmaq+irad qoymaq+iddia götürmək+öhdəlik vermək+zəmanət vermək+xəbərdarlıq gizləməmək
      gizlətməmək təsdiqləmək inandırmaq etmək+hədə etmək+şayiə 
      gəzmək+şayiə gəzmək+söz dolaşmaq+şayiə demək bildirmək söyləmək vurğulamaq açıqlamaq yazmaq danışmaq xatırlatmaq paylaşmaq soruşmaq
      səsləndirmək cavablandırmaq aydınlaşdırmaq yalanlamaq təkrarlamaq dəqiqləşdirmək
      əsaslandırmaq çatdırmaq+diqqətə çatdırmaq+nəzərə çatdırmaq+diqqətinə çatdırmaq+nəzərinə
      çatdırmaq anlatmaq danmaq bölüşmək sadalamaq ötürmək yaymaq yaymaq+məlumat etmək+qeyd etmək+əlavə
      etmək+etiraf etmək+bəyan etmək+iddia etmək+elan etmək+təkzib etmək+təsdiq etmək+inkar
      etmək+xəbərdarlıq etmək+şikayət etmək+narazılıq etmək+işarə etmək+izah etmək+şərh
      etmək+ifadə etmək+təkrar etmək+giley etmək+etiraz etmək+vurğu etmək+rəvayət etmək+söhbət
      etmək+çıxış etmək+davam etmək+müraciət etmək+xəbərdar etmək+sitat etmək+əmin etmək+ehtiva
      etmək+qəbul etməmək+qəbul etmək+təəssüf etmək+təsvir etmək+aşkar etmək+fəxr etmək+nəql
      etmək+bəhs olunmaq+qeyd olunmaq+əlavə olunmaq+bəyan olunmaq+iddia olunmaq+elan
      olunmaq+təkzib olunmaq+təsdiq olunmaq+izah olunmaq+ifadə olunmaq+vurğu olunmaq+işarə
      olunmaq+etiraf olunmaq+inkar olunmaq+xəbərdarlıq olunmaq+ehtimal olunmaq+güman
      olunmaq+proqnoz olunmaq+hesab olunmaq+tələb olunmaq+təklif olunmaq+tövsiyə olunmaq+bəhs
      olunmaq+xəbər vermək+xəbər vermək+məlumat vermək+cavab vermək+cavabını vermək+sual
      vermək+sualını vermək+açıqlama vermək+bəyanat vermək+izahat vermək+ifadə vermək+söz
      vermək+mesajı vermək+mesajını vermək+vəd vermək+xəbərini vermək+reaksiya vermək+təminat
      vermək+qarantiya vermək+müsahibə vermək+dəstək vermək+rəy vermək+açıqlamasını
      vermək+xəbərdarlıq vermək+təkzib verilmək+məlumat verilmək+xəbər sürmək+irəli çəkmək+önə
      çəkmək+diqqət çəkmək+diqqəti çəkmək+xətt gətirmək+dilə gətirmək+diqqətə gətirmək+dilinə
      yönəltmək+diqqəti yetirmək+diqqət etmək+cəlb almaq+boynuna almamaq+boynuna almaq+öhdəsinə
      işlətmək+ifadəsini işlətmək+ifadələrini işlətmək+sözlərini işlətmək+ifadə etmək+istifadə
      qoymaq+vurğu salmaq+yada salmaq+yadına toxunmaq toxunmaq+məsələyə göstərmək göstərmək+səbəb
      göstərmək+etiraz şikayətlənmək gileylənmək yekunlaşdırmaq tamamlamaq+sözünü bitirmək+sözünü
      etdirmək+davam bildirmək+fikir bildirmək+rəy bildirmək+münasibət bildirmək+etiraz
      bildirmək+təəssüf bildirmək+narazılıq bildirmək+ümid bildirmək+inam bildirmək+minnətdarlıq
      bildirmək+təşəkkür bildirmək+narahatlıq bildirmək+fikrini bildirmək+mövqeyini
      bildirmək+əminlik söyləmək+fikrini söyləmək+fikir çıxmaq+bəyanatla etmək+bəyanatla_çıxış
      çıxmaq+açıqlama yaymaq+bəyanat tvitləmək etmək+xülasə uydurmaq proqnozlaşdırmaq
      ümumiləşdirmək qarşılamaq müjdələmək etmək+ima gizlətməmək oxumaq+bəyanat səslənmək`,
    manner: `gülmək gülümsəmək qışqırmaq pıçıldamaq mızıldanmaq bağırmaq səslənmək başlamaq+sözə
      etmək+zarafat etmək+fəryad etmək+dua etmək+təşəkkür etmək+şadlıq sevinmək öyünmək çəkmək+ah
      vermək+səs inildəmək hayqırmaq deyinmək mırıldamaq dillənmək qayıtmaq təəccüblənmək
      kövrəlmək acıqlanmaq əsəbiləşmək qəzəblənmək sızlamaq haraylamaq atmaq+söz istəmək+üzr`,
    opinion: `=qənaətindədir =qənaətindədirlər =fikrindədir =fikrindədirlər =əmindir =əmindirlər
      =düşüncəsindədir =düşüncəsindədirlər =ümidvardır =inamındadır =mövqeyindədir =narahatdır
      =narahatdırlar =iddiasındadır =iddiasındadırlar =ümidindədir fikirləşmək razılaşmaq düşünmək inanmaq ummaq sanmaq gözləmək qorxmaq şübhələnmək bilmək inanmamaq düşünməmək
      etmək+hesab etmək+güman etmək+ehtimal etmək+ümid etmək+zənn etmək+təxmin etmək+fərz
      etmək+proqnoz etmək+arzu etmək+narahatlıq etmək+şübhə etmək+hiss etmək+maraq saymaq
      bəsləmək+ümid olmaq+əmin olmaq+fikrində olmaq+qənaətində olmaq+inamında olmaq+narahat
      gəlmək+qənaətə gəlmək+qənaətinə gəlmək+nəticəyə görmək+vacib görmək+lazım narahatlanmaq
      ümidlənmək əminləşmək qiymətləndirmək arzulamaq bəyənmək duymaq+narahatlıq ehtiyatlanmaq
      keçirmək+narahatlıq qalmaq+ümidvar düşmək+şübhəyə`,
    discovery: `göstərmək etmək+sübut etmək+aşkar etmək+müəyyən aşkarlamaq müəyyənləşdirmək çıxarmaq+üzə
      çıxarmaq+ortaya çıxmaq+üzə çıxmaq+ortaya olmaq+məlum olmaq+aydın olmaq+bəlli olunmaq+müəyyən
      olunmaq+aşkar etmək+aydın öyrənmək qoymaq+ortaya təsdiqləmək aydınlaşmaq gəlmək+qənaətə
      tapmaq etmək+müşahidə etmək+ifşa`,
    demand: `qoymaq+tələb sürmək+tələb çağırmaq+köməyə istəmək çağırmaq etmək+tələb etmək+təklif etmək+xahiş etmək+tövsiyə etmək+vəd etmək+dəvət
      etmək+təkid etmək+israr etmək+əmr etmək+hədə etmək+çağırış etmək+arzu hədələmək
      vermək+tapşırıq vermək+göstəriş vermək+əmr vermək+vəd vermək+tövsiyə içmək+and tapşırmaq
      qərarlaşdırmaq almaq+qərarı etmək+məsləhət görmək+məsləhət bilmək+tövsiyə etmək+tapşırıq
      etmək+rica`,
    judgement: `etmək+tənqid etmək+ittiham etmək+təqdir etmək+rədd etmək+alqış etmək+dəstək pisləmək qınamaq
      tərifləmək adlandırmaq qiymətləndirmək+kimi dəyərləndirmək+kimi etmək+xarakterizə
      dəyərləndirmək alqışlamaq ittihamlandırmaq günahlandırmaq təqsirləndirmək lənətləmək
      dəstəkləmək etmək+müdafiə etmək+məsxərə etmək+təbrik göstərmək+kimi səciyyələndirmək+kimi
      səciyyələndirmək etmək+kimi_təsvir etmək+lənət çıxmaq+əleyhinə çıxmaq+qarşı yalanlamaq
      danlamaq etmək+irad bənzətmək etmək+müqayisə`,
  },
  impersonal: `gəzmək+şayiə gəzmək+söz dolaşmaq+şayiə çıxmaq+üzə çıxmaq+ortaya olmaq+məlum olmaq+aydın olmaq+bəlli aydınlaşmaq olunmaq+qeyd
      olunmaq+əlavə olunmaq+bəyan olunmaq+iddia olunmaq+elan olunmaq+təkzib olunmaq+təsdiq
      olunmaq+izah olunmaq+ifadə olunmaq+vurğu olunmaq+işarə olunmaq+etiraf olunmaq+inkar
      olunmaq+xəbərdarlıq olunmaq+ehtimal olunmaq+güman olunmaq+proqnoz olunmaq+hesab
      olunmaq+tələb olunmaq+təklif olunmaq+tövsiyə olunmaq+bəhs olunmaq+xəbər olunmaq+müəyyən
      olunmaq+aşkar verilmək+məlumat verilmək+xəbər`,
});
