import { inflectTurkish } from "./inflect-turkish.ts";
import { readVerbs } from "./pack-data.ts";

/** Turkish verb cues by spelling. */
export const TURKISH_VERBS = readVerbs({
  inflect: inflectTurkish,
  classes: {
    none: `getirmek+yerine gelmek+anlamına`,
    speech: `savlamak yadsımak demek söylemek açıklamak belirtmek bildirmek vurgulamak kaydetmek aktarmak anlatmak eklemek
      duyurmak yazmak savunmak yinelemek tekrarlamak doğrulamak yalanlamak hatırlatmak anımsatmak
      yanıtlamak cevaplamak bahsetmek nakletmek haberleştirmek özetlemek paylaşmak seslendirmek
      dillendirmek uyarmak sormak konuşmak yakınmak sızlanmak müjdelemek raporlamak raporlaştırmak
      yorumlamak fısıldamak sıralamak tanımlamak değinmek bağırmak haykırmak iletmek işaretlemek
      tweetlemek gerekçelendirmek dayandırmak etmek+iddia etmek+ifade etmek+beyan etmek+itiraf
      etmek+ilan etmek+ima etmek+teyit etmek+tekrar etmek+kabul etmemek+kabul etmek+inkar
      etmek+inkâr etmek+tekzip etmek+ihbar etmek+not etmek+ikaz etmek+iddiasında etmek+sitem
      etmek+şikayet etmek+şikâyet etmek+işaret etmek+dikkat etmek+arz etmek+garanti etmek+taahhüt
      etmek+temin etmek+tarif etmek+kehanet etmek+itiraz etmek+isyan etmek+söz etmek+rapor
      etmek+tebliğ etmek+deklare etmek+izah etmek+feryat etmek+devam etmek+hitap sürmek+ileri
      sürmek+öne çekmek+dikkat çekmek+dikkati çekmek+dikkatleri çizmek+altını getirmek+dile
      getirmek+gündeme getirmek+hatırlatma koymak+ortaya koymak+vurgusunu eklemek+sözlerine
      eklemek+sözlerine_şunları eklemek+açıklamasına kullanmak+ifadelerini kullanmak+ifadesini
      kullanmak+ifadeleri kullanmak+sözlerini kullanmak+cümlelerini kullanmak+sözünü
      kullanmak+ifadelerine kullanmak+cümlesini kullanmak+ifade kullanmak+şu_ifadeleri
      vermek+bilgisini vermek+bilgi vermek+haberini vermek+yanıtını vermek+cevabını vermek+sözü
      vermek+yanıt vermek+cevap vermek+mesajı vermek+mesajını vermek+güvencesi vermek+güvencesini
      vermek+müjdesini vermek+karşılığını vermek+örneğini vermek+ifade vermek+ifadesini
      vermek+sözünü vermek+garantisi vermek+garantisini vermek+teminatı vermek+demeç 
      vermek+tespitine_yer vermek+bilgisine_yer vermek+ifadelerine_yer vermek+görüşüne_yer
      vermek+sözlerine_yer vermek+değerlendirmesine_yer vermek+iddiasına_yer vermek+ifadesine_yer
      vermek+görüşlerine_yer vermek+iddialarına_yer vermek+bilgilerine_yer vermek+yer yapmak+açıklamasını
      yapmak+açıklamasında yapmak+açıklama yapmak+değerlendirmesini yapmak+değerlendirmesinde
      yapmak+değerlendirme yapmak+yorumunu yapmak+yorum yapmak+uyarısını yapmak+uyarısında
      yapmak+vurgusu yapmak+vurgusunu yapmak+savunma yapmak+savunmasını yapmak+paylaşım
      yapmak+paylaşımını yapmak+tespitini yapmak+çağrısı yapmak+çağrısını yapmak+konuşma
      yapmak+itirafını yapmak+hatırlatmasını yapmak+duyurusunu yapmak+tespitinde
      yapmak+benzetmesini bulunmak+açıklamasında bulunmak+değerlendirmesinde bulunmak+uyarısında
      bulunmak+iddiasında bulunmak+itirafında bulunmak+çağrısında bulunmak+vaadinde
      bulunmak+tespitinde bulunmak+yorumunda bulunmak+önerisinde bulunmak+talebinde
      bulunmak+suçlamasında bulunmak+açıklamada bulunmak+değerlendirmede bulunmak+tavsiyesinde
      bulunmak+sözlerinde bulunmak+ifadelerinde bulunmak+ifadesinde bulunmak+suç_duyurusunda
      bulunmak+temennisinde bulunmak+öngörüsünde bulunmak+tahmininde bulunmak+ihbarında
      bulunmak+paylaşımında bulunmak+beyanında bulunmak+hatırlatmasında bulunmak+eleştirisinde
      bulunmak+taahhüdünde bulunmak+teklifinde sürdürmek+sözlerini sürdürmek+konuşmasını
      tamamlamak+sözlerini bitirmek+sözlerini noktalamak+sözlerini vurmak+vurgu vurmak+dem
      vurmak+dışa etmek+sarf reddetmek geçmek+haberini geçmek+bilgisini düşmek+notunu düşmek+not
      atmak+tweet özetlemek+şöyle göstermek+gerekçe göstermek+tepki dokunmak+sözlerine
      almak+kaleme almak+ele buyurmak açmak+parantez söylemek+yalan konuşmak+açık bildirmek+görüş
      bildirmek+görüşünü bildirmek+fikir paylaşmak+bilgisini paylaşmak+görüşünü savunmak+görüşünü
      savunmak+fikrini aktarmak+bilgisini iletmek+mesajını çıkmak+karşı`,
    manner: `gülmek gülümsemek seslenmek homurdanmak mırıldanmak söylenmek şakalaşmak başlamak+söze
      başlamak+sözlerine girmek+söze karşılamak sevinmek övünmek dertlenmek serzenmek inlemek
      kekelemek böbürlenmek hayıflanmak kükremek patlamak çıkışmak sataşmak takılmak+diye
      yüklenmek vermek+karşılık çekmek+iç yapmak+espri yapmak+şaka etmek+sitem etmek+dua
      etmek+beddua etmek+teşekkür dilemek+özür dilemek paylaşmak duygulanmak göndermek+mesaj
      göndermek+mesajını atmak+slogan atmak+sloganları yanmak+dert tutmak+alkış noktalamak
      sürdürmek bitirmek`,
    opinion: `=görüşünde =kanaatinde =kanısında =düşüncesinde =inancında =iddiasında =umudunda =emin
      =görüşündeler =görüşündedir =düşüncesindeler =kanaatindeler =kanaatindedir =kanısındalar
      =inancındalar =iddiasındalar =endişesinde =beklentisinde düşünmek inanmak ummak sanmak zannetmek öngörmek beklemek korkmak kuşkulanmak şüphelenmek
      bilmek hissetmek inanmamak düşünmemek değerlendirmek varsaymak kestirmek endişelenmek
      kaygılanmak görmek+gerekli görmek+mümkün görmek+uygun üzülmek etmek+tahmin etmek+ümit
      etmek+umut etmek+merak etmek+temenni etmek+endişe etmek+takdir etmek+kabul taşımak+endişesi
      taşımak+kaygısı taşımak+umudu taşımak+endişesini olmak+kanaatinde olmak+görüşünde
      olmak+inancında olmak+düşüncesinde olmak+kanısında duymak+endişe duymak+kuşku
      duymak+memnuniyet duymak+şüphe duymak+üzüntü bulmak+doğru katılmak+görüşüne varmak+kanaatine
      varmak+sonucuna varmak+kanısına getirmek+kanaat hesaplamak beslemek+umudunu saymak
      çıkarmak+sonucunu`,
    discovery: `göstermek kanıtlamak ispatlamak saptamak belirlemek etmek+tespit etmek+işaret koymak+ortaya
      koymak+gözler_önüne çıkarmak+ortaya öğrenmek keşfetmek doğrulamak sermek+gözler_önüne
      anlaşılmak çıkmak+ortaya etmek+ifşa yansımak gözlemlemek gözlemek bulmak bulgulamak
      ulaşmak+sonucuna ulaşmak+bilgisine ulaşmak+bulgusuna varmak+sonucuna çıkarmak+açığa
      kavuşmak+açıklığa etmek+teşhis etmek+deşifre görülmek vermek+sinyali vermek+işareti`,
    demand: `istemek önermek çağırmak öğütlemek dilemek buyurmak emretmek amaçlamak
      kararlaştırmak vadetmek savunmak arzulamak etmek+talep
      etmek+teklif etmek+rica etmek+tavsiye etmek+vaat etmek+vaad etmek+taahhüt etmek+tehdit
      etmek+davet etmek+ısrar etmek+arzu etmek+temenni etmek+hedef vermek+söz vermek+talimat
      vermek+talimatı vermek+talimatını vermek+emri vermek+emrini vermek+öğüt vermek+sözü
      tutmak+ant içmek+ant almak+kararı yapmak+çağrı bulunmak+çağrıda bulunmak+talepte
      bulunmak+öneride bulunmak+vaatte çıkarmak+çağrısı atmak+çağrısı`,
    judgement: `reddetmek yalanlamak eleştirmek övmek kınamak suçlamak nitelemek+olarak nitelendirmek+olarak tanımlamak+olarak
      değerlendirmek+olarak yorumlamak+olarak görmek+olarak adlandırmak+olarak adlandırmak
      nitelemek nitelendirmek etmek+tarif benzetmek etmek+itham etmek+takdir etmek+tebrik
      etmek+alay ayıplamak azarlamak savunmak desteklemek etmek+protesto etmek+lanet lanetlemek
      göstermek+tepki vermek+tepki vermek+destek çıkmak+karşı göstermek+olarak anmak+olarak
      etmek+ilan`,
  },
  impersonal: "anlaşılmak çıkmak+ortaya görülmek yansımak kavuşmak+açıklığa",
  addressee: "uyarmak",
});
